// The worker's entry: the language service beside the page's own thread, so that typing never waits for the compiler.
import { createLanguageService } from './language-service.ts';
import type { Reply, Request } from './protocol.ts';

const service = createLanguageService();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  self.postMessage(answer(data));
});

function answer({ id, method, args }: Request): Reply {
  try {
    const perform = service[method] as (...args: readonly unknown[]) => unknown;
    return { id, ok: true, value: perform(...args) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
