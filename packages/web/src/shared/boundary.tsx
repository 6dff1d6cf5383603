import { Component, type ReactNode, Suspense } from "react";
import { zhCn } from "../text/zh-cn.ts";

const t = zhCn.app;

interface Props {
  children: ReactNode;
}

/** Shows that a page is opening, and what to do when it does not open. */
export class Opening extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (this.state.failed) {
      return (
        <div className="opening" role="alert">
          <p>{t.failed}</p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t.reload}
          </button>
        </div>
      );
    }
    return <Suspense fallback={<OpeningNote />}>{this.props.children}</Suspense>;
  }
}

export function OpeningNote() {
  return (
    <div className="opening" role="status">
      {t.loading}
    </div>
  );
}
