import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { withUnit } from './numbers';
import type { Allocation, Figure, MeasureView } from './queries';

const SetTargetForm = lazy(async () => ({ default: (await import('./SetTargetForm')).SetTargetForm }));
const SetRuleForm = lazy(async () => ({ default: (await import('./SetRuleForm')).SetRuleForm }));
const AllocateForm = lazy(async () => ({ default: (await import('./AllocateForm')).AllocateForm }));
const ConfirmForm = lazy(async () => ({ default: (await import('./ConfirmForm')).ConfirmForm }));

type Command = 'SetTarget' | 'SetCountingRule' | 'AllocateTarget' | 'ConfirmTarget' | 'ConfirmCountingRule' | 'ConfirmAllocation';

const stepsOf = (of: Pick<Allocation, 'setBy' | 'setOn' | 'confirmedBy' | 'confirmedOn'> | undefined, t: TFunction) =>
  [
    of?.setBy && `${t('plan.setBy')} ${of.setBy.name} ${of.setOn ?? ''}`,
    of?.confirmedBy && `${t('plan.confirmedBy')} ${of.confirmedBy.name} ${of.confirmedOn ?? ''}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** The warning when shares and target are not the same. */
function Gap({ figure }: { figure: Figure }): ReactNode {
  const { t } = useTranslation();
  const { allocation } = figure;
  if (!allocation) return <span className="soft">{t('plan.allocationNone')}</span>;
  const gap = allocation.gap ?? 0;
  return (
    <span className="stacked">
      <span className="num">
        {t('plan.allocationSum')} {withUnit(allocation.sum, figure)}
        {!allocation.confirmed && <span className="tag tag-warn"> {t('plan.unconfirmed')}</span>}
      </span>
      <span className={gap === 0 ? 'small soft' : 'small warn strong'}>
        {gap === 0 ? t('plan.allocationEven') : t('plan.allocationGap', { n: withUnit(gap, figure) })}
      </span>
    </span>
  );
}

/** 目标、口径与分解: what is in force, who set and who confirmed it, what waits. */
export function MeasureSettings({ view, past }: { view: MeasureView; past: boolean }): ReactNode {
  const { t } = useTranslation();
  const maySet = useMay('programme.set') && !past;
  const mayConfirm = useMay('programme.confirm') && !past;
  const [doing, setDoing] = useState<Command>();
  const { figure, top } = view;
  const { target, proposed, proposedRule } = figure;
  const quantified = figure.kind === 'quantified';
  const waits = proposed ?? (target?.state === 'proposed' && top ? target : undefined);
  const offered: Command[] = [
    ...(mayConfirm && top && waits ? (['ConfirmTarget'] as const) : []),
    ...(mayConfirm && top && proposedRule ? (['ConfirmCountingRule'] as const) : []),
    ...(mayConfirm && view.proposedAllocation ? (['ConfirmAllocation'] as const) : []),
    ...(maySet && top && quantified ? (['SetTarget'] as const) : []),
    ...(maySet && quantified ? (['AllocateTarget'] as const) : []),
    ...(maySet && top ? (['SetCountingRule'] as const) : []),
  ];
  const close = () => setDoing(undefined);
  const done = () => {
    close();
    said(doing?.startsWith('Confirm') ? t('state.saved') : t('plan.saved'));
  };

  return (
    <Panel title={t('plan.settings')}>
      <Facts
        lines={[
          [
            t('plan.target'),
            quantified && (
              <span key="target" className="stacked">
                <span className="num">
                  {target ? withUnit(target.amount, figure) : t('plan.noTarget')}
                  {target && <span className="soft small"> {label('targetState', target.state)}</span>}
                </span>
                <span className="small soft">{[target?.basis, stepsOf(target, t)].filter(Boolean).join(' · ')}</span>
                {proposed && <span className="small warn">{t('plan.waitingTarget', { n: withUnit(proposed.amount, figure) })}</span>}
              </span>
            ),
          ],
          [t('plan.allocation'), quantified && <Gap key="gap" figure={figure} />],
          [t('plan.department'), view.allocation?.department?.name ?? view.proposedAllocation?.department?.name],
          ['', view.allocation && <span className="small soft">{stepsOf(view.allocation, t)}</span>, 'steps'],
          ['', proposedRule && <span className="small warn">{t('plan.waitingRule')}</span>, 'rule'],
          ['', view.proposedAllocation && <span className="small warn">{t('plan.waitingAllocation')}</span>, 'allocation'],
        ]}
      />
      {offered.length > 0 && (
        <div className="buttons-row plan-settings">
          {offered.map((command) => (
            <Button key={command} type={command.startsWith('Confirm') ? 'primary' : 'default'} onClick={() => setDoing(command)}>
              {label('command', command)}
            </Button>
          ))}
        </div>
      )}
      <CommandDrawer open={doing !== undefined} title={label('command', doing ?? '')} width={560} onClose={close}>
        {(tell) => {
          const props = { ...tell, view, onDone: done };
          if (doing === 'SetTarget') return <SetTargetForm {...props} />;
          if (doing === 'SetCountingRule') return <SetRuleForm {...props} />;
          if (doing === 'AllocateTarget') return <AllocateForm {...props} />;
          return doing && <ConfirmForm {...props} command={doing} waiting={waits} />;
        }}
      </CommandDrawer>
    </Panel>
  );
}
