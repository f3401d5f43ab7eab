import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { PageHead, Panel } from '@ui/Panel';
import { Button, Select } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { said } from '../../parts/toast';
import { useMay, useSession } from '../../shell/use-session';
import { unitsQuery } from '../cases/queries';
import { ObjectionRouteRow } from './ObjectionRouteRow';
import { type UnitRules, unitRulesQuery } from './queries';

const ProposeForm = lazy(async () => ({ default: (await import('./ProposeObjectionRouteForm')).ProposeObjectionRouteForm }));

/** 单位规程: what the law leaves to each unit, who drew it up and who approved it. */
export function UnitRulesPage(): ReactNode {
  const { t } = useTranslation();
  const { posts } = useSession();
  const units = useQuery(unitsQuery);
  const [unit, setUnit] = useState(posts[0]?.unit ?? '');
  const query = useQuery(unitRulesQuery(unit));
  const offered = units.data?.filter(({ kind, closed }) => kind !== 'firm' && !closed) ?? [];
  return (
    <>
      <PageHead
        title={t('rules.title')}
        below={t('rules.below')}
        actions={
          <Select
            aria-label={t('contact.unit')}
            value={unit}
            onChange={setUnit}
            showSearch={{ optionFilterProp: 'label' }}
            options={offered.map(({ id, name }) => ({ value: id, label: name }))}
            className="unit-choice"
          />
        }
      />
      <Asked query={query}>{(rules) => <Routes rules={rules} />}</Asked>
    </>
  );
}

function Routes({ rules }: { rules: UnitRules }): ReactNode {
  const { t } = useTranslation();
  const mayPropose = useMay('cases.rules');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Panel
        title={t('rules.routes', { unit: rules.unit.name })}
        flush
        extra={
          mayPropose && (
            <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {label('command', 'ProposeObjectionRoute')}
            </Button>
          )
        }
      >
        <ul>
          {rules.routes.map((row) => (
            <ObjectionRouteRow key={row.version} unit={rules.unit.id} row={row} />
          ))}
        </ul>
      </Panel>
      <CommandDrawer open={adding} title={label('command', 'ProposeObjectionRoute')} width={520} onClose={() => setAdding(false)}>
        {(tell) => (
          <ProposeForm
            {...tell}
            rules={rules}
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
