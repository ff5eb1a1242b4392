// What Vite makes of an import that is not a script.
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*?worker' {
  const WorkerOfModule: new (options?: { name?: string }) => Worker;
  export default WorkerOfModule;
}
declare module '*.css';
