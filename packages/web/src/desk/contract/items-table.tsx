import type { ContractPage } from "@guanhu/core/contract/shape";
import { multiplyFen } from "@guanhu/core/money";
import { formatMoney } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { kindLabel } from "../deliverable/kind.ts";
import { ScrollBox } from "../part/scroll-box.tsx";
import { ProgressPicture } from "./progress-picture.tsx";
import { RowsLink } from "./rows-link.tsx";

const c = t.contract;

/** What was bought, line by line: contracted, delivered, accepted, in numbers, money and a picture. */
export function ItemsTable({ page: { contract, progress, acceptedFen } }: { page: ContractPage }) {
  return (
    <ScrollBox label={c.itemsTable}>
      <table className="plain-table is-wide">
        <thead>
          <tr>
            <th scope="col">{c.item}</th>
            <th scope="col">{c.unit}</th>
            <th scope="col" className="is-right">
              {c.price}
            </th>
            <th scope="col" className="is-right">
              {c.quantity}
            </th>
            <th scope="col" className="is-right">
              {c.delivered}
            </th>
            <th scope="col" className="is-right">
              {c.accepted}
            </th>
            <th scope="col">{c.progress}</th>
            <th scope="col" className="is-right">
              {c.contractedMoney}
            </th>
            <th scope="col" className="is-right">
              {c.acceptedMoney}
            </th>
          </tr>
        </thead>
        <tbody>
          {progress.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {item.name}
                <small className="quiet">
                  {kindLabel(item.kind)} · <span className="code">{item.catalogueCode}</span>
                </small>
                {item.standard ? <small className="quiet">{item.standard}</small> : null}
                {item.minIntervalDays ? (
                  <small className="quiet">{c.everyAtLeast(item.minIntervalDays)}</small>
                ) : null}
              </th>
              <td>{item.unit}</td>
              <td className="is-right number">{formatMoney(item.priceFen)}</td>
              <td className="is-right">
                <RowsLink contractId={contract.id} item={item} of="all" count={item.quantity} />
              </td>
              <td className="is-right">
                <RowsLink contractId={contract.id} item={item} of="delivered" count={item.delivered} />
              </td>
              <td className="is-right">
                <RowsLink contractId={contract.id} item={item} of="accepted" count={item.accepted} />
              </td>
              <td>
                <ProgressPicture item={item} />
              </td>
              <td className="is-right number">{formatMoney(multiplyFen(item.priceFen, item.quantity))}</td>
              <td className="is-right number">{formatMoney(item.acceptedFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={7}>
              {c.total}
            </th>
            <td className="is-right number">{formatMoney(contract.amountFen)}</td>
            <td className="is-right number">{formatMoney(acceptedFen)}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
