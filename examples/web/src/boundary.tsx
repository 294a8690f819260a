/** Where a page breaks, one that says so; the menu around it stays. */
import { Component, type ReactNode } from "react";
import { FailedPage } from "./parts.js";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Only a class is told by React that what stands in it has thrown. */
export class Boundary extends Component<Props, State> {
  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override state: State = { error: null };

  readonly again = (): void => {
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <FailedPage error={error} again={this.again} />;
  }
}
