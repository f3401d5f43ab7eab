import { useQuery } from '@tanstack/react-query';
import { Facts } from '@ui/Facts';
import { useNarrow } from '@ui/use-media';
import { Button, Drawer } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { withUnit } from './numbers';
import { type DeliveryView, deliveryQuery, type Judgement } from './queries';

const JudgeForm = lazy(async () => ({ default: (await import('./JudgeForm')).JudgeForm }));
const ReportDeliveryForm = lazy(async () => ({ default: (await import('./ReportDeliveryForm')).ReportDeliveryForm }));

/** One delivery with its evidence and its steps; who may, checks it here. */
export function DeliveryDrawer({ deliveryId, onClose }: { deliveryId: string; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const view = useQuery(deliveryQuery(deliveryId));
  return (
    <Drawer open title={t('delivery.title')} size={narrow ? '100%' : 600} onClose={onClose}>
      <Asked query={view} rows={6}>
        {(shown) => <Delivery view={shown} />}
      </Asked>
    </Drawer>
  );
}

function Delivery({ view }: { view: DeliveryView }): ReactNode {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Judgement | 'again'>();
  const mayCheck = useMay('programme.check');
  const mayReport = useMay('programme.report');
  const { delivery, own, steps } = view;
  const waits = delivery.state === 'reported';
  const offered: Judgement[] = [
    ...(waits && mayCheck && !own ? (['VerifyDelivery', 'ReturnDelivery'] as const) : []),
    ...((waits && mayReport) || (delivery.state === 'counted' && mayCheck) ? (['ReverseDelivery'] as const) : []),
  ];
  const done = (words: string) => {
    setDoing(undefined);
    said(words);
  };
  const outcomes = {
    VerifyDelivery: t('delivery.verified'),
    ReturnDelivery: t('delivery.returned'),
    ReverseDelivery: t('delivery.reversed'),
  };
  return (
    <div className="stack">
      <Facts
        lines={[
          [t('delivery.measure'), delivery.measure],
          [t('delivery.unit'), delivery.unit.name],
          [t('plan.entryState'), label('entryState', delivery.state)],
          [
            t('delivery.doneOn'),
            <span key="day" className="num">
              {delivery.day}
            </span>,
          ],
          [
            t('delivery.amount'),
            delivery.reached === undefined
              ? withUnit(delivery.amount, { money: delivery.money, unit: delivery.measureUnit })
              : `${delivery.reached} · ${delivery.met ? t('delivery.met') : t('delivery.notMet')}`,
          ],
          [t('delivery.persons'), view.persons],
          [t('delivery.subject'), delivery.label],
          [t('delivery.what'), delivery.title],
          [t('delivery.evidence'), view.evidence],
          ['', view.row && t('delivery.row', { n: view.row }), 'row'],
          ['', view.replaces && t('delivery.replaces'), 'replaces'],
        ]}
      />
      {waits && own && <p className="soft">{t('delivery.ownHint')}</p>}
      <div className="buttons-row">
        {offered.map((command, index) => (
          <Button
            key={command}
            type={index === 0 && command === 'VerifyDelivery' ? 'primary' : 'default'}
            danger={command === 'ReverseDelivery'}
            onClick={() => setDoing(command)}
          >
            {label('command', command)}
          </Button>
        ))}
        {delivery.state === 'reversed' && mayReport && <Button onClick={() => setDoing('again')}>{t('delivery.again')}</Button>}
      </div>
      <section className="stack-small">
        <h2>{t('delivery.steps')}</h2>
        <ol className="stacked">
          {steps.map((step) => (
            <li key={step.position}>
              <span className="num soft">{step.on}</span> {label('event', step.type)} {step.by.name}
              {step.text && <div className="quote">{step.text}</div>}
            </li>
          ))}
        </ol>
      </section>
      <CommandDrawer
        open={doing !== undefined && doing !== 'again'}
        title={label('command', doing)}
        width={520}
        onClose={() => setDoing(undefined)}
      >
        {(tell) =>
          doing &&
          doing !== 'again' && (
            <JudgeForm
              {...tell}
              deliveryId={delivery.sourceId}
              command={doing}
              onDone={() => {
                tell.onDirty(false);
                done(outcomes[doing]);
              }}
            />
          )
        }
      </CommandDrawer>
      <CommandDrawer open={doing === 'again'} title={t('delivery.again')} width={600} onClose={() => setDoing(undefined)}>
        {(tell) => (
          <ReportDeliveryForm
            {...tell}
            replaces={view}
            onDone={() => {
              tell.onDirty(false);
              done(t('delivery.reported'));
            }}
          />
        )}
      </CommandDrawer>
    </div>
  );
}
