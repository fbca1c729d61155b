/** Where the pane itself fails, that is said in its place, and it can be begun anew; what is around it stays. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words';

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  const retry = useRef<HTMLButtonElement>(null);
  // What had the focus is gone.
  useEffect(() => retry.current?.focus(), []);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{words.broken}</MessageBarBody>
      <MessageBarActions>
        <Button ref={retry} onClick={onRetry}>
          {words.retry}
        </Button>
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
