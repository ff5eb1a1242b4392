/** A sentence in which backticks set off what is written in the policy or typed. */
export function Words({ children }: { readonly children: string }) {
  return (
    <>
      {children.split('`').map((part, i) => (i % 2 === 0 ? part : <code key={`${i} ${part}`}>{part}</code>))}
    </>
  );
}
