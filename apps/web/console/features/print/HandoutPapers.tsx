import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { QRCodeSVG } from 'qrcode.react';
import type { ReactNode } from 'react';
import { paperLabel as label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { paperDay, today } from '../../parts/time';
import { handoutQuery, noticeQuery, type SheetData, sheetQuery, stockCountsQuery } from '../packs/queries';
import { Sheet } from './Sheet';

/** 签领表: one for each team, with a QR that opens it on the phone. */
export function SheetPapers(): ReactNode {
  const { handoutId } = useParams({ strict: false });
  const { sheet } = useSearch({ strict: false }) as { sheet?: string };
  const query = useQuery(handoutQuery(handoutId ?? ''));
  return (
    <Asked query={query}>
      {(handout) => (
        <Sheet
          title="礼包签领表"
          above={handout.unit.name}
          number={handout.handoutId.slice(0, 8)}
          foot={`${handout.site} · ${handout.kit}`}
        >
          {handout.sheets
            .filter(({ sheetId }) => sheet === undefined || sheetId === sheet)
            .map(({ sheetId }) => (
              <OneSheet key={sheetId} sheetId={sheetId} />
            ))}
        </Sheet>
      )}
    </Asked>
  );
}

function OneSheet({ sheetId }: { sheetId: string }): ReactNode {
  const query = useQuery(sheetQuery(sheetId));
  return <Asked query={query}>{(sheet) => <TeamSheet sheet={sheet} />}</Asked>;
}

function TeamSheet({ sheet }: { sheet: SheetData }): ReactNode {
  const address = `${window.location.origin}/handouts/${sheet.handoutId}/field?sheet=${sheet.sheetId}`;
  // room for those who are on no roster
  const blank = Math.max(3, sheet.lines.length === 0 ? 15 : 3);
  return (
    <section className="team-sheet">
      <header className="team-head">
        <div>
          <h2>{sheet.team}</h2>
          <p>
            {sheet.site} · {sheet.kit} · {paperDay(sheet.plannedOn)}
          </p>
        </div>
        <QRCodeSVG value={address} size={76} title="手机扫码登记" />
      </header>
      <table className="form sign-table">
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">姓名</th>
            <th scope="col">身份证号</th>
            <th scope="col">人员类别</th>
            <th scope="col">数量</th>
            <th scope="col">签名</th>
            <th scope="col">代领人和原因</th>
          </tr>
        </thead>
        <tbody>
          {sheet.lines.map((line) => (
            <tr key={line.line}>
              <td className="num">{line.line}</td>
              <td>{line.name}</td>
              <td className="num">{line.idNumber && `尾号 ${line.idNumber.slice(-4)}`}</td>
              <td>{label('recipientCategory', line.category)}</td>
              <td className="num">1</td>
              <td />
              <td />
            </tr>
          ))}
          {Array.from({ length: blank }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blank rows of a form have nothing else
            <tr key={`blank ${index}`}>
              <td>&nbsp;</td>
              <td />
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sign-foot">发放人：　　　　　　　监发人：　　　　　　　日期：　　　年　　月　　日</p>
    </section>
  );
}

/** 公示名单: masked by the server for everybody. */
export function NoticePaper(): ReactNode {
  const { handoutId } = useParams({ strict: false });
  const query = useQuery(noticeQuery(handoutId ?? ''));
  return (
    <Asked query={query}>
      {(notice) => (
        <Sheet title={`${notice.kit}发放公示`} above={notice.unit.name} number={(handoutId ?? '').slice(0, 8)} foot={notice.site}>
          <p className="notice-text">
            现将{notice.site}的发放情况公示如下：签领 {notice.given} 人，其中未核实身份 {notice.unverified}{' '}
            人。公示期内有异议的，可以向本单位反映。
          </p>
          <table className="form sign-table">
            <thead>
              <tr>
                <th scope="col">序号</th>
                <th scope="col">班组</th>
                <th scope="col">姓名</th>
                <th scope="col">身份证号</th>
                <th scope="col">签领日期</th>
              </tr>
            </thead>
            <tbody>
              {notice.lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: masked lines may read alike
                <tr key={index}>
                  <td className="num">{index + 1}</td>
                  <td>{line.team}</td>
                  <td>{line.name}</td>
                  <td className="num">{line.idNumber}</td>
                  <td className="num">{line.givenOn}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="sign-foot">（公章）　　　{paperDay(today())}</p>
        </Sheet>
      )}
    </Asked>
  );
}

/** 盲盘表: batches without book figures, for two people. */
export function CountPaper(): ReactNode {
  const { countId } = useParams({ strict: false });
  const query = useQuery(stockCountsQuery);
  return (
    <Asked query={query}>
      {(counts) => {
        const count = counts.find((one) => one.countId === countId);
        return (
          count && (
            <Sheet title="库存盘点表" above={count.store.unit.name} number={count.countId.slice(0, 8)} foot={count.store.name}>
              <p>
                仓库：{count.store.name}　盘点日期：{paperDay(count.startedOn)}
              </p>
              <table className="form sign-table">
                <thead>
                  <tr>
                    <th scope="col">礼包</th>
                    <th scope="col">批次</th>
                    <th scope="col">实盘数（保管员）</th>
                    <th scope="col">实盘数（第二人）</th>
                    <th scope="col">备注</th>
                  </tr>
                </thead>
                <tbody>
                  {count.sheet.map((row) => (
                    <tr key={row.batch}>
                      <td>{row.kit}</td>
                      <td>{row.batchNumber}</td>
                      <td>&nbsp;</td>
                      <td />
                      <td />
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="sign-foot">保管员：　　　　　　　第二人：　　　　　　　日期：　　　年　　月　　日</p>
            </Sheet>
          )
        );
      }}
    </Asked>
  );
}
