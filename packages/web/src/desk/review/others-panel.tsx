import type { ReviewPage } from "@guanhu/core/project/review/shape";
import { formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { ScrollBox } from "../part/scroll-box.tsx";
import { formatScore } from "../project/ranking-panel.tsx";
import { sheetOf, totalOf } from "./sheet.ts";

const c = t.review;

/** What every member gave, once the scoring is closed; who signed, and who dissents. */
export function OthersPanel({ page }: { page: ReviewPage }) {
  const { seat } = page;
  const members = [{ ...seat, name: `${seat.name}（${c.me}）` }, ...page.others];
  return (
    <Panel title={c.others} note={c.othersNote}>
      <ScrollBox label={c.others}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{c.member}</th>
              {page.bids.map((bid) => (
                <th key={bid.mask} scope="col" className="is-right">
                  {bid.mask}
                </th>
              ))}
              <th scope="col">{c.signed}</th>
              <th scope="col">{c.dissent}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => {
              const { cells } = sheetOf(member.marks);
              return (
                <tr key={member.name}>
                  <th scope="row">{member.name}</th>
                  {page.bids.map(({ mask }) => (
                    <td key={mask} className="is-right number">
                      {formatScore(totalOf(cells[mask], page.criteria))}
                    </td>
                  ))}
                  <td>{member.signedAt ? formatTime(member.signedAt) : c.noSign}</td>
                  <td>{member.dissent ?? t.format.none}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </Panel>
  );
}
