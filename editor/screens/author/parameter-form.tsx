import type { ParameterField } from '../../language/language-service.ts';
import { Words } from '../../shell/words.tsx';
import type { Findings } from './analysis.ts';
import type { ParameterValues } from './parameter-values.ts';

interface ParameterFormProps {
  readonly findings: Findings | undefined;
  readonly values: ParameterValues;
}

/** Values for the policy's parameters: what it requires first, what it has a default for on demand. */
export function ParameterForm({ findings, values }: ParameterFormProps) {
  const fields = findings?.parameters.filter(({ secret }) => !secret) ?? [];
  const required = fields.filter(({ presence }) => presence === 'required');
  const others = fields.filter(({ presence }) => presence !== 'required');
  const secrets = findings?.parameters.filter(({ secret }) => secret) ?? [];
  const general = findings?.parameterProblems.get('');
  const show = (field: ParameterField) => (
    <Field
      key={field.name}
      field={field}
      value={values.given.value[field.name] ?? ''}
      problem={findings?.parameterProblems.get(field.name)}
      onGive={(value) => values.give(field.name, value)}
    />
  );
  return (
    <form class="parameters" aria-labelledby="parameters-title" onSubmit={(event) => event.preventDefault()}>
      <h3 id="parameters-title">Parameters</h3>
      {findings !== undefined && fields.length === 0 && (
        <p class="quiet-text">The policy has none to fill in.</p>
      )}
      {required.map(show)}
      {others.length > 0 && (
        <details>
          <summary>{others.length} with a value of the policy's own</summary>
          <div class="stack">{others.map(show)}</div>
        </details>
      )}
      {secrets.length > 0 && (
        <p class="small quiet-text">
          {secrets.map(({ name }) => name).join(', ')}: secret, given to the hub sealed and never to the
          compiler.
        </p>
      )}
      {general !== undefined && <p class="field-problem">{general}</p>}
    </form>
  );
}

interface FieldProps {
  readonly field: ParameterField;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onGive: (value: string) => void;
}

function Field({ field, value, problem, onGive }: FieldProps) {
  const { name, presence, doc, fallback, range } = field;
  const id = `parameter-${name}`;
  const notes = [doc, range].filter((note) => note !== undefined).join('; ');
  return (
    <div>
      <label for={id}>
        <code>{name}</code>
        {presence === 'required' && ' (required)'}
      </label>
      <input
        id={id}
        value={value}
        placeholder={fallback ?? ''}
        autocomplete="off"
        spellcheck={false}
        required={presence === 'required'}
        aria-invalid={problem !== undefined && value !== ''}
        aria-describedby={`${id}-notes`}
        onInput={(event) => onGive(event.currentTarget.value)}
      />
      <p id={`${id}-notes`} class="small">
        {problem !== undefined && (
          <span class={value === '' ? 'field-wish' : 'field-problem'}>
            {value === '' ? 'Needs a value. ' : <Words>{`${problem}. `}</Words>}
          </span>
        )}
        <span class="quiet-text">{notes}</span>
      </p>
    </div>
  );
}
