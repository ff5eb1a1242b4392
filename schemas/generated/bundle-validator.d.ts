// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
import type { Bundle } from './bundle.ts';

interface SchemaViolation { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }
/** True when `value` is a Bundle; after false, `errors` says where and why. */
export declare const validate: { (value: unknown): value is Bundle; errors?: SchemaViolation[] | null };
export default validate;
