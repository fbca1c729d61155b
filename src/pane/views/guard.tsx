/** Where the pane itself fails, that is said in its place, and it can be begun anew; what is around it stays. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from '../words';

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words.broken}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{words.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface GuardProps {
  readonly children: ReactNode;
}

export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError = () => ({ failed: true });

  override render(): ReactNode {
    if (this.state.failed) return <Failed onRetry={() => this.setState({ failed: false })} />;
    return this.props.children;
  }
}
