import type { LanguageService } from './language-service.ts';

/** What page and worker say to each other: every request is answered, if only with the reason why not. */
export type Method = keyof LanguageService;

export interface Request {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
