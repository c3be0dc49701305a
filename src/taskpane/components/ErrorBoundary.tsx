import { Component } from "react";
import type { ReactNode } from "react";
import { vi } from "../../i18n/vi";

interface ErrorBoundaryState {
  readonly hasCrashed: boolean;
}

/** Shows a way on when the pane itself breaks, instead of an empty window. Plain elements: Fluent may be what broke. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasCrashed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasCrashed: true };
  }

  private readonly reopen = (): void => {
    this.setState({ hasCrashed: false });
  };

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const { title, text, reopen } = vi.shell.crashed;
    return (
      <div role="alert" className="crashed">
        <h1>{title}</h1>
        <p>{text}</p>
        <button type="button" onClick={this.reopen}>
          {reopen}
        </button>
      </div>
    );
  }
}
