/** Version of the interface between bundle and engine that this runtime implements; signed into each container. */
export const runtimeInterface = 1;
