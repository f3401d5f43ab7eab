import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { HolidayYear } from './HolidayYear';
import { holidaysQuery } from './queries';

const ProposeForm = lazy(async () => ({ default: (await import('./ProposeHolidayYearForm')).ProposeHolidayYearForm }));

/** 节假日安排: by which statutory dates are counted, each year with its notice and who approved it. */
export function HolidaysPage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(holidaysQuery);
  const mayPropose = useMay('cases.holidays');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHead
        title={t('holidays.title')}
        below={t('holidays.below')}
        actions={
          mayPropose && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {label('command', 'ProposeHolidayYear')}
            </Button>
          )
        }
      />
      <Asked query={query}>
        {(found) => (
          <Panel title={t('holidays.knownUntil', { on: found.knownUntil })} flush>
            <ul>
              {found.rows.map((row) => (
                <HolidayYear key={row.proposalId ?? `${row.year}.${row.version}`} row={row} />
              ))}
            </ul>
          </Panel>
        )}
      </Asked>
      <CommandDrawer open={adding} title={label('command', 'ProposeHolidayYear')} width={520} onClose={() => setAdding(false)}>
        {(tell) => (
          <ProposeForm
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
