/** Takes a message away. */
import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';

interface DismissProps {
  readonly label: string;
  readonly onDismiss: () => void;
}

export const Dismiss = ({ label, onDismiss }: DismissProps) => (
  <Button appearance="transparent" icon={<DismissRegular />} aria-label={label} onClick={onDismiss} />
);
