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
import { useSession } from '../../shell/use-session';
import { unitsQuery } from '../cases/queries';
import { ApprovalFlowRow } from './ApprovalFlowRow';
import { ObjectionRouteRow } from './ObjectionRouteRow';
import { type UnitRules, unitRulesQuery } from './queries';

/** Rules that can be drawn up, each with its form. */
const forms = {
  ProposeObjectionRoute: lazy(async () => ({ default: (await import('./ProposeObjectionRouteForm')).ProposeObjectionRouteForm })),
  ProposeApprovalSteps: lazy(async () => ({ default: (await import('./ProposeApprovalStepsForm')).ProposeApprovalStepsForm })),
} as const;
type Proposing = keyof typeof forms;

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
      <Asked query={query}>{(rules) => <Rules key={rules.unit.id} rules={rules} />}</Asked>
    </>
  );
}

function Rules({ rules }: { rules: UnitRules }): ReactNode {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<Proposing>();
  const Form = adding && forms[adding];
  const add = (command: Proposing) =>
    rules.mayPropose && (
      <Button icon={<PlusOutlined />} onClick={() => setAdding(command)}>
        {label('command', command)}
      </Button>
    );
  return (
    <>
      <div className="stack">
        <Panel title={t('rules.flows', { unit: rules.unit.name })} flush extra={add('ProposeApprovalSteps')}>
          <ul>
            {rules.flows.map((row) => (
              <ApprovalFlowRow key={`${row.decision}/${row.version}`} unit={rules.unit.id} row={row} />
            ))}
          </ul>
        </Panel>
        <Panel title={t('rules.routes', { unit: rules.unit.name })} flush extra={add('ProposeObjectionRoute')}>
          <ul>
            {rules.routes.map((row) => (
              <ObjectionRouteRow key={row.version} unit={rules.unit.id} row={row} />
            ))}
          </ul>
        </Panel>
      </div>
      <CommandDrawer open={adding !== undefined} title={label('command', adding)} width={560} onClose={() => setAdding(undefined)}>
        {(tell) =>
          Form && (
            <Form
              {...tell}
              rules={rules}
              onDone={() => {
                tell.onDirty(false);
                setAdding(undefined);
                said(t('state.saved'));
              }}
            />
          )
        }
      </CommandDrawer>
    </>
  );
}
