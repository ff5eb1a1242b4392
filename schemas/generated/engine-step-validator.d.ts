// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
import type { EngineStep } from './engine-step.ts';

interface SchemaViolation { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }
/** True when `value` is a EngineStep; after false, `errors` says where and why. */
export declare const validate: { (value: unknown): value is EngineStep; errors?: SchemaViolation[] | null };
export default validate;
