import { useSignal } from '@preact/signals';
import { Notice, ProblemNotice } from '../../shell/notice.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import { type BrowserKey, fingerprintOf } from '../../signing/browser-key.ts';

/** How far this browser's key has come, and the next step on its way. */
export function KeyStanding() {
  const { enrolment } = useWorkspace();
  const standing = enrolment.standing.value;
  return (
    <div class="stack" aria-live="polite">
      <h3>Signing key</h3>
      {standing.kind === 'loading' && <p class="quiet-text">Looking for this browser's key…</p>}
      {standing.kind === 'impossible' && <Notice tone="bad">{standing.why}</Notice>}
      {standing.kind === 'no-key' && <MakeKey />}
      {standing.kind === 'not-trusted' && <Enrol browserKey={standing.key} asked={standing.asked} />}
      {standing.kind === 'trusted' && (
        <>
          <p>
            <span class="tag tone-good">Trusted</span> <strong>{standing.keyName}</strong>, key{' '}
            {standing.keyIndex} of the root document
          </p>
          <Fingerprint browserKey={standing.key} />
        </>
      )}
    </div>
  );
}

function MakeKey() {
  const { enrolment } = useWorkspace();
  const name = useSignal('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void enrolment.makeKey(name.value.trim());
      }}
    >
      <p class="quiet-text">
        Made here and never leaves this browser: nothing can export its private half, not even this page.
      </p>
      <div>
        <label for="key-name">Name of its holder</label>
        <div class="field-and-button">
          <input
            id="key-name"
            required
            maxLength={64}
            autocomplete="off"
            placeholder="for example: A. Operator, laptop"
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
          <button type="submit">Create key</button>
        </div>
      </div>
    </form>
  );
}

function Enrol({ browserKey, asked }: { readonly browserKey: BrowserKey; readonly asked: boolean }) {
  const { enrolment } = useWorkspace();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void enrolment.askForTrust();
      }}
    >
      <p>
        <span class={`tag ${asked ? 'tone-busy' : ''}`}>
          {asked ? 'Waiting for the root holder' : 'Not trusted yet'}
        </span>{' '}
        <strong>{browserKey.name}</strong>
      </p>
      <Fingerprint browserKey={browserKey} />
      <div>
        <label for="enrol-code">One-time code</label>
        <div class="field-and-button">
          <input
            id="enrol-code"
            required
            maxLength={64}
            autocomplete="off"
            spellcheck={false}
            value={enrolment.code.value}
            aria-describedby="enrol-code-note"
            onInput={(event) => enrolment.enterCode(event.currentTarget.value)}
          />
          <button type="submit">{asked ? 'Ask again' : 'Ask for trust'}</button>
        </div>
        <p id="enrol-code-note" class="small quiet-text">
          {asked
            ? 'The request is at the head-end. This page goes on by itself when the root document lists the key.'
            : 'From the link that the installation printed. It goes to the holder of the root key with the public half.'}
        </p>
      </div>
      {enrolment.problem.value !== undefined && <ProblemNotice problem={enrolment.problem.value} />}
    </form>
  );
}

function Fingerprint({ browserKey }: { readonly browserKey: BrowserKey }) {
  return (
    <p class="small quiet-text">
      Fingerprint <code>{fingerprintOf(browserKey.publicKey)}</code>
    </p>
  );
}
