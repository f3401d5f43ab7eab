import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { confirmed } from '../../parts/confirm';
import { Nothing } from '../../parts/Nothing';
import { ProblemNote } from '../../parts/ProblemNote';
import { personal } from '../../parts/personal';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { searchOf } from '../cases/list/views';
import { countsQuery } from '../cases/queries';
import { type LeaveRow, leaveQuery } from './queries';

const RecordForm = lazy(async () => ({ default: (await import('./RecordLeaveForm')).RecordLeaveForm }));

/** 请假: who is away now and soon; nobody on leave is given a case, and hearings that fall into a leave stand out. */
export function LeavePage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(leaveQuery);
  const away = useQuery(countsQuery).data?.away ?? 0;
  const may = useMay('identity.leave');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHead
        title={t('handlerLeave.title')}
        below={t('handlerLeave.below')}
        actions={
          may && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {label('command', 'RecordLeave')}
            </Button>
          )
        }
      />
      {away > 0 && (
        <p className="bad">
          <Link to="/cases" search={searchOf('away')}>
            {t('handlerLeave.hearings', { n: away })}
          </Link>
        </p>
      )}
      <Panel flush>
        <Asked query={query}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing title={t('handlerLeave.none')} />
            ) : (
              <ul>
                {rows.map((row) => (
                  <Leave key={row.leaveId} row={row} />
                ))}
              </ul>
            )
          }
        </Asked>
      </Panel>
      <CommandDrawer open={adding} title={label('command', 'RecordLeave')} width={520} onClose={() => setAdding(false)}>
        {(tell) => (
          <RecordForm
            {...tell}
            onDone={() => {
              tell.onDirty(false);
              setAdding(false);
              said(t('state.saved'));
            }}
          />
        )}
      </CommandDrawer>
    </>
  );
}

/** One leave, with who entered it; whoever may record leave ends it. */
function Leave({ row }: { row: LeaveRow }): ReactNode {
  const { t } = useTranslation();
  const may = useMay('identity.leave');
  const { send, busy, error } = useCommand({ path: `/handlers/${row.person.id}/leave/${row.leaveId}/end` });
  const end = async (): Promise<void> => {
    const title = label('command', 'EndLeave');
    const below = t('handlerLeave.endAsk', { name: row.person.name });
    if ((await confirmed({ title, below, yes: title, no: t('act.cancel') })) && (await send({}))) said(t('state.saved'));
  };
  return (
    <li className="date">
      <div className="date-head">
        <span className="strong">
          {row.person.name} <span className="num">{t('handlerLeave.span', { from: row.from, to: row.to })}</span>
        </span>
        <span className={`tag ${row.now ? 'tag-warn' : ''}`}>{t(row.now ? 'handlerLeave.now' : 'handlerLeave.soon')}</span>
      </div>
      <div className="small soft">
        {[row.reason !== undefined && personal(row.reason, t), t('handlerLeave.by', { name: row.by.name })].filter(Boolean).join(' · ')}
      </div>
      {may && (
        <div className="buttons-row">
          <Button size="small" loading={busy} onClick={() => void end()}>
            {label('command', 'EndLeave')}
          </Button>
        </div>
      )}
      <ProblemNote error={error} write />
    </li>
  );
}
