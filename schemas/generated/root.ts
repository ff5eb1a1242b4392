// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * The root document: every key a hub believes in, by role, with the number of distinct keys a role needs. Version N+1 is signed by the root keys of N and of N+1.
 */
export interface Root {
  schema: 'reeve.root/1';
  version: number;
  /**
   * @minItems 1
   * @maxItems 64
   */
  keys: RootKey[];
  thresholds: Thresholds;
}
export interface RootKey {
  index: number;
  role: 'root' | 'policy' | 'firmware' | 'command' | 'seal' | 'freshness';
  name: string;
  /**
   * For command and seal keys: whose.
   */
  slot?: number;
  /**
   * Ed25519 for signing roles, X25519 for seal; base64.
   */
  publicKey: string;
}
export interface Thresholds {
  root: number;
  policy: number;
  firmware: number;
}
