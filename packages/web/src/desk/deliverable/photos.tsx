import { LinkOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { formatBytes } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { PhotoViewer } from "./photo-viewer.tsx";

export interface Photo {
  fileId: string;
  url: string;
  size: number;
  otherUses: readonly string[];
  caption?: string | undefined;
}

/** The photos in small; each opens large. Where else a photo was used stands below it. */
export function Photos({ photos }: { photos: readonly Photo[] }) {
  const [open, setOpen] = useState<number>();
  if (photos.length === 0) return <p className="quiet">{t.deliverable.noPhotos}</p>;
  return (
    <>
      <ul className="photos">
        {photos.map((photo, nth) => (
          <li key={photo.fileId}>
            <button type="button" onClick={() => setOpen(nth)}>
              <img src={photo.url} alt={photo.caption ?? t.deliverable.photoNo(nth + 1)} loading="lazy" />
              <span className="visually-hidden">{t.deliverable.openLarge}</span>
            </button>
            <p>
              {photo.caption ?? t.deliverable.photoNo(nth + 1)}
              <small className="quiet"> {formatBytes(photo.size)}</small>
            </p>
            {photo.otherUses.length > 0 ? (
              <p className="photo-reuse">
                <LinkOutlined aria-hidden /> {t.deliverable.alsoIn}
                {photo.otherUses.map((id) => (
                  <Link key={id} to="/deliverables/$id" params={{ id }} className="code">
                    …{id.slice(-6)}
                  </Link>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {open === undefined ? null : (
        <PhotoViewer photos={photos} first={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
