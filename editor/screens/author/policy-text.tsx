import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../shell/notice.tsx';
import { isDark } from '../../shell/theme.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import { draftUri } from './analysis.ts';

/** The text editor. Until its code has arrived the text itself is shown: the page is useful at once. */
export function PolicyText({ onCaret }: { readonly onCaret: (line: number, column: number) => void }) {
  const { language, draft, analysis, handle } = useWorkspace();
  const host = useRef<HTMLDivElement>(null);
  const loading = useSignal<'loading' | 'loaded' | 'failed'>('loading');
  const reason = useSignal('');

  // The editor is made once and lives as long as the page.
  useEffect(() => {
    let dispose: (() => void) | undefined;
    let gone = false;
    const load = async () => {
      const { mountPolicyText } = await import('../../language/monaco/mount.ts');
      if (gone || host.current === null) return;
      const mounted = mountPolicyText(host.current, {
        uri: draftUri,
        language,
        text: draft.text.peek(),
        found: analysis.findings,
        isDark,
        onChange: draft.change,
        onCaret,
      });
      handle.value = mounted.handle;
      dispose = mounted.dispose;
      loading.value = 'loaded';
    };
    load().catch((error: unknown) => {
      reason.value = String(error);
      loading.value = 'failed';
    });
    return () => {
      gone = true;
      handle.value = undefined;
      dispose?.();
    };
  }, []);

  return (
    <div class="policy-text">
      {loading.value === 'failed' && (
        <Notice tone="bad">
          <p>
            <strong>The text editor could not be loaded.</strong> {reason.value}
          </p>
          <p>
            Reload the page. The text is kept, and can be changed with any editor and <code>reeve</code>.
          </p>
        </Notice>
      )}
      {loading.value !== 'loaded' && (
        <section
          class="policy-preview"
          aria-label="Policy text, read only until the editor has loaded"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
          tabIndex={0}
        >
          {draft.text.value}
        </section>
      )}
      <div ref={host} class="policy-editor" hidden={loading.value === 'failed'} />
    </div>
  );
}
