import { Component, type ErrorInfo, type ReactNode } from 'react';

/**
 * Shows a sentence in the place of what could not be drawn, where a page would else be blank. A class, since React has
 * no other way to catch. Another view (`of`) is tried anew.
 */
export class Mishap extends Component<{ of: string; children: ReactNode }, { failed: string | null }> {
  override state: { failed: string | null } = { failed: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    console.error('This could not be drawn', error, componentStack);
  }

  override componentDidUpdate(before: { of: string }) {
    if (before.of !== this.props.of && this.state.failed !== null) this.setState({ failed: null });
  }

  override render() {
    if (this.state.failed === null) return this.props.children;
    return (
      <div className="empty" role="alert">
        <b>This page could not be drawn</b>
        <p>
          Your stories are where they were. Try again; if it stays, the settings save a copy of everything.
        </p>
        <button type="button" className="go" onClick={() => this.setState({ failed: null })}>
          Try again
        </button>
        <p>
          <small>{this.state.failed}</small>
        </p>
      </div>
    );
  }
}
