/** Where a page breaks, a page that says so; the menu around it stays. */
import { Component, type ReactNode } from "react";
import { Broken } from "./parts.js";

interface Props {
  readonly children: ReactNode;
}

/** React tells only a class that what stands in it has thrown. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override state = { broken: false };

  override render(): ReactNode {
    return this.state.broken ? (
      <Broken
        again={() => {
          this.setState({ broken: false });
        }}
      />
    ) : (
      this.props.children
    );
  }
}
