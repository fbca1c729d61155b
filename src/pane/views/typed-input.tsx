/** A text that counts when it is finished: on Enter or on leaving the field; Escape takes it back. */
import { Input, type InputProps } from '@fluentui/react-components';
import { useState } from 'react';
import { byEscape } from '../by-escape';

interface TypedInputProps extends Pick<InputProps, 'placeholder' | 'className' | 'type' | 'contentAfter'> {
  readonly label?: string;
  readonly told: string;
  readonly onTyped: (text: string) => void;
}

export function TypedInput({ label, told, onTyped, ...input }: TypedInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const text = typed?.trim() ?? '';
    setTyped(null);
    if (text !== '' && text !== told) onTyped(text);
  };
  return (
    <Input
      {...input}
      size="small"
      {...(label !== undefined && { 'aria-label': label })}
      value={typed ?? told}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        byEscape(event, () => setTyped(null));
      }}
    />
  );
}
