import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paperLabel as label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { paperDay, stamp } from '../../parts/time';
import { contactQuery } from '../cases/queries';
import type { ContactRow } from '../cases/types';
import { Cell, FormTable, OpinionBox, Sheet } from './Sheet';

/** 来访来电登记表. */
export function ContactPaper(): ReactNode {
  const { contactId } = useParams({ strict: false });
  const query = useQuery(contactQuery(contactId ?? ''));
  return <Asked query={query}>{(row) => <Paper row={row} />}</Asked>;
}

function Paper({ row }: { row: ContactRow }): ReactNode {
  const number = row.order?.number ?? row.contactId.slice(0, 8);
  const foot = [`${number}　记录序号 ${row.position}　${stamp(new Date().toISOString())} 打印`, `校验值 ${row.hash ?? ''}`] as const;
  return (
    <Sheet title="来访来电登记表" above={row.unit.name} number={number} foot={foot}>
      <FormTable>
        <tr>
          <Cell name="来源">{label('channel', row.channel)}</Cell>
          <Cell name="日期">{paperDay(row.on)}</Cell>
        </tr>
        <tr>
          <Cell name="姓名">{row.person.name}</Cell>
          <Cell name="电话">{row.person.phone}</Cell>
        </tr>
        <tr>
          <Cell name="用人单位或工地" wide>
            {row.organisation}
          </Cell>
        </tr>
        <tr>
          <Cell name="转办单号">{row.order?.number}</Cell>
          <Cell name="要求回复日期">{row.order?.returnBy && paperDay(row.order.returnBy)}</Cell>
        </tr>
        <tr className="tall">
          <Cell name="反映的问题" wide>
            <span className="keep-lines">{row.summary}</span>
          </Cell>
        </tr>
        <OpinionBox
          name="办理情况"
          opinion={
            row.state === 'closed' && (
              <>
                {[label('contactOutcome', row.outcome), label('referral', row.referredTo)].filter(Boolean).join('，')}
                {row.note && <div className="keep-lines">{row.note}</div>}
              </>
            )
          }
          signer={row.registeredBy?.name}
        />
      </FormTable>
    </Sheet>
  );
}
