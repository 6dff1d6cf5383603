import { CloseOutlined, LeftOutlined, RightOutlined } from "@ant-design/icons";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { t } from "../../text/zh-cn.desk.ts";
import type { Photo } from "./photos.tsx";

interface Props {
  photos: readonly Photo[];
  first: number;
  onClose(): void;
}

/** Photos one at a time over the whole window: arrows turn, Escape closes, Enter or a click zooms. */
export function PhotoViewer({ photos, first, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(first);
  const [zoomed, setZoomed] = useState(false);
  const photo = photos[shown];

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  function turn(by: number) {
    setZoomed(false);
    setShown((shown + by + photos.length) % photos.length);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowLeft") turn(-1);
    if (event.key === "ArrowRight") turn(1);
  }

  if (!photo) return null;
  const label = photo.caption ?? t.deliverable.photoNo(shown + 1);
  return (
    <dialog ref={dialog} className="photo-viewer" aria-label={label} onClose={onClose} onKeyDown={onKeyDown}>
      <div className="photo-viewer-bar">
        <span role="status">{t.deliverable.photoOf(shown + 1, photos.length, label)}</span>
        <button type="button" onClick={() => turn(-1)} disabled={photos.length < 2}>
          <LeftOutlined aria-hidden />
          <span className="visually-hidden">{t.deliverable.photoBefore}</span>
        </button>
        <button type="button" onClick={() => turn(1)} disabled={photos.length < 2}>
          <RightOutlined aria-hidden />
          <span className="visually-hidden">{t.deliverable.photoAfter}</span>
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          <CloseOutlined aria-hidden />
          <span className="visually-hidden">{t.frame.close}</span>
        </button>
      </div>
      <button
        type="button"
        className={zoomed ? "photo-viewer-image is-zoomed" : "photo-viewer-image"}
        aria-pressed={zoomed}
        aria-label={t.deliverable.zoom}
        onClick={() => setZoomed(!zoomed)}
      >
        <img src={photo.url} alt={label} />
      </button>
    </dialog>
  );
}
