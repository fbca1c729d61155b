/** Who does it, and why: the two fields that go into the log. */
import { Field, Input, Textarea } from '@fluentui/react-components';

interface Typed {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const Signature = ({ name, reason }: { readonly name: Typed; readonly reason: Typed }) => (
  <>
    <Field label={name.label} size="small" hint={name.hint}>
      <Input
        size="small"
        autoComplete="off"
        value={name.value}
        onChange={(_, { value }) => name.onChange(value)}
      />
    </Field>
    <Field label={reason.label} size="small" hint={reason.hint}>
      <Textarea
        size="small"
        resize="vertical"
        rows={2}
        autoComplete="off"
        value={reason.value}
        onChange={(_, { value }) => reason.onChange(value)}
      />
    </Field>
  </>
);
