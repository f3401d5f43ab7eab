import './packs.css';
import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CodeField } from '../../forms/CodeField';
import { CommandForm } from '../../forms/CommandForm';
import { type Dated, dated } from '../../forms/dated';
import { MoneyField } from '../../forms/MoneyField';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import { useSession } from '../../shell/use-session';
import { UnitField, useHomeUnit } from '../cases/UnitField';
import type { FormProps } from './doing';
import { ChoiceField, LineField, NoteField, QuantityField, StaffField } from './fields';
import {
  type Kit,
  type SheetData,
  type StockCount,
  type Store,
  storeNamesQuery,
  storesQuery,
  type Transfer,
  type Variance,
} from './queries';

/** 设立礼包项目. */
export function OpenKitForm({ onDone, ...tell }: FormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['OpenKitProgramme'], unknown>
      command={{ path: '/kits', onDone }}
      initial={{ unit: useHomeUnit(), rule: 'one-per-person-per-year' }}
      toBody={(values) => tidy({ ...dated(values), unit: values.unit, name: values.name, rule: values.rule })}
      submit={label('command', 'OpenKitProgramme')}
      {...tell}
    >
      <LineField name="name" label={t('packs.kitName')} max={40} />
      <CodeField name="rule" label={t('packs.rule')} dictionary="uniquenessRule" as="buttons" required />
      <UnitField />
    </CommandForm>
  );
}

/** 设定礼包内容. */
export function KitVersionForm({ kit, onDone, ...tell }: FormProps & { kit: Kit }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['AddKitVersionBody'], unknown>
      command={{ path: `/kits/${kit.kitId}/versions`, onDone }}
      initial={{ items: kit.versions.at(-1)?.items ?? [{ name: '', quantity: 1 }] }}
      toBody={(values) => tidy({ ...dated(values), items: values.items, unitCost: values.unitCost })}
      submit={label('command', 'AddKitVersion')}
      {...tell}
    >
      <Form.List name="items">
        {(rows, { add, remove }) => (
          <div className="stack">
            {rows.map((row) => (
              <div className="fields-2" key={row.key}>
                <LineField name={[row.name, 'name']} label={t('packs.item')} max={40} />
                <div className="pack-row">
                  <QuantityField name={[row.name, 'quantity']} label={t('packs.quantity')} max={99} />
                  {rows.length > 1 && (
                    <Button icon={<MinusCircleOutlined />} aria-label={t('act.remove')} onClick={() => remove(row.name)} />
                  )}
                </div>
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({ name: '', quantity: 1 })}>
              {t('packs.addItem')}
            </Button>
          </div>
        )}
      </Form.List>
      <MoneyField name="unitCost" label={t('packs.unitCost')} required />
    </CommandForm>
  );
}

/** 设立仓库. */
export function OpenStoreForm({ onDone, ...tell }: FormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['OpenStore'], unknown>
      command={{ path: '/stores', onDone }}
      initial={{ unit: useHomeUnit() }}
      toBody={(values) => tidy({ ...dated(values), unit: values.unit, name: values.name, keeper: values.keeper })}
      submit={label('command', 'OpenStore')}
      {...tell}
    >
      <LineField name="name" label={t('packs.storeName')} max={40} />
      <UnitField />
      <StaffField name="keeper" label={t('packs.keeper')} keepers />
    </CommandForm>
  );
}

/** 更换保管员. */
export function ChangeKeeperForm({ store, onDone, ...tell }: FormProps & { store: Store }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['ChangeKeeperBody'], unknown>
      command={{ path: `/stores/${store.storeId}/keeper`, onDone }}
      toBody={(values) => tidy({ ...dated(values), keeper: values.keeper })}
      submit={label('command', 'ChangeKeeper')}
      {...tell}
    >
      <StaffField name="keeper" label={t('packs.keeper')} keepers />
    </CommandForm>
  );
}

/** 调拨出库. */
export function SendTransferForm({ store, onDone, ...tell }: FormProps & { store: Store }): ReactNode {
  const { t } = useTranslation();
  const names = useQuery(storeNamesQuery).data ?? [];
  const offered = names
    .filter((one) => one.storeId !== store.storeId)
    .map((one) => ({ value: one.storeId, label: `${one.name}（${one.unit.name}）` }));
  return (
    <CommandForm<{ toStore: string; batch: string; quantity: number; note?: string }, unknown>
      command={{ path: '/transfers', onDone }}
      initial={{ batch: store.stock[0]?.batch }}
      toBody={({ toStore, batch, quantity, note, ...values }) =>
        tidy({ ...dated(values), fromStore: store.storeId, toStore, lines: [{ batch, quantity }], note })
      }
      submit={label('command', 'SendTransfer')}
      {...tell}
    >
      <ChoiceField name="toStore" label={t('packs.toStore')} offered={offered} />
      <BatchField store={store} />
      <QuantityField name="quantity" label={t('packs.quantity')} />
      <NoteField name="note" label={t('packs.carrier')} optional />
    </CommandForm>
  );
}

function BatchField({ store }: { store: Store }): ReactNode {
  const { t } = useTranslation();
  const offered = store.stock.map((one) => ({ value: one.batch, label: `${one.kit} · ${one.batchNumber} · ${one.quantity}` }));
  return <ChoiceField name="batch" label={t('packs.batch')} offered={offered} />;
}

interface Figures {
  readonly quantities: Record<string, number>;
  readonly note?: string;
}

/** One figure for each batch. */
function BatchFigures({ batches }: { batches: readonly Schemas['BatchShown'][] }): ReactNode {
  return batches.map((one) => (
    <QuantityField key={one.batch} name={['quantities', one.batch]} label={`${one.kit} · ${one.batchNumber}`} min={0} />
  ));
}

const linesOf = (batches: readonly Schemas['BatchShown'][], { quantities }: Figures) =>
  batches.map(({ batch }) => ({ batch, quantity: quantities[batch] ?? 0 }));

/** 调拨签收: what arrived is counted, not taken over from what was sent. */
export function ReceiveTransferForm({ transfer, onDone, ...tell }: FormProps & { transfer: Transfer }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Figures, unknown>
      command={{ path: `/transfers/${transfer.transferId}/receive`, onDone }}
      toBody={(values) => ({ ...tidy({ ...dated(values as Dated), note: values.note }), lines: linesOf(transfer.sent, values) })}
      submit={label('command', 'ReceiveTransfer')}
      {...tell}
    >
      <p className="soft">{t('packs.receiveHint')}</p>
      <BatchFigures batches={transfer.sent} />
      <NoteField name="note" label={t('packs.note')} optional />
    </CommandForm>
  );
}

/** 盘点: by the keeper first, then by somebody else who does not see the figures. */
export function CountForm({ count, second, onDone, ...tell }: FormProps & { count: StockCount; second: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Figures, unknown>
      command={{ path: `/counts/${count.countId}/${second ? 'confirm' : 'record'}`, onDone }}
      toBody={(values) => ({ ...tidy(dated(values as Dated)), lines: linesOf(count.sheet, values) })}
      submit={label('command', second ? 'ConfirmCount' : 'RecordCount')}
      {...tell}
    >
      <p className="soft">{t('packs.blindHint')}</p>
      <BatchFigures batches={count.sheet} />
    </CommandForm>
  );
}

/** 开始盘点. */
export function StartCountForm({ store, onDone, ...tell }: FormProps & { store: Store }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<object, unknown>
      command={{ path: '/counts', onDone }}
      toBody={(values) => tidy({ ...dated(values), storeId: store.storeId })}
      submit={label('command', 'StartCount')}
      {...tell}
    >
      <p className="soft">{t('packs.startCountHint')}</p>
    </CommandForm>
  );
}

/** 年末结转. */
export function CarryOverForm({ store, onDone, ...tell }: FormProps & { store: Store }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<{ year: number }, unknown>
      command={{ path: `/stores/${store.storeId}/carry-over`, onDone }}
      initial={{ year: new Date().getFullYear() }}
      toBody={({ year, ...values }) => tidy({ ...dated(values), year })}
      submit={label('command', 'CarryOver')}
      {...tell}
    >
      <QuantityField name="year" label={t('packs.year')} min={2020} max={2100} />
    </CommandForm>
  );
}

/** 报损: of a store, or of the packs that lie with a sheet. */
export function ReportLossForm({ store, sheet, onDone, ...tell }: FormProps & { store?: Store; sheet?: SheetData }): ReactNode {
  const { t } = useTranslation();
  const { person } = useSession();
  const own = (useQuery({ ...storesQuery, enabled: store === undefined }).data?.rows ?? []).filter(({ keeper }) => keeper.id === person.id);
  const stock = sheet?.stock ?? store?.stock ?? [];
  return (
    <CommandForm<{ batch: string; quantity: number; reason: string; storeId?: string }, unknown>
      command={{ path: '/variances', onDone }}
      initial={{ batch: stock[0]?.batch, storeId: store?.storeId }}
      toBody={({ batch, quantity, reason, storeId, ...values }) =>
        tidy({ ...dated(values as Dated), storeId: store?.storeId ?? storeId, sheetId: sheet?.sheetId, batch, quantity, reason })
      }
      submit={label('command', 'ReportLoss')}
      {...tell}
    >
      {!store && (
        <ChoiceField name="storeId" label={t('packs.store')} offered={own.map((one) => ({ value: one.storeId, label: one.name }))} />
      )}
      <ChoiceField
        name="batch"
        label={t('packs.batch')}
        offered={stock.map((one) => ({ value: one.batch, label: `${one.kit} · ${one.batchNumber} · ${one.quantity}` }))}
      />
      <QuantityField name="quantity" label={t('packs.quantity')} />
      <NoteField name="reason" label={t('packs.lossReason')} />
    </CommandForm>
  );
}

/** 说明差异. */
export function ExplainVarianceForm({ variance, onDone, ...tell }: FormProps & { variance: Variance }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['ExplainVarianceBody'], unknown>
      command={{ path: `/variances/${variance.varianceId}/explain`, onDone }}
      toBody={(values) => tidy({ ...dated(values), cause: values.cause, explanation: values.explanation })}
      submit={label('command', 'ExplainVariance')}
      {...tell}
    >
      <CodeField name="cause" label={t('packs.cause')} dictionary="varianceCause" required />
      <NoteField name="explanation" label={t('packs.explanation')} max={1000} />
    </CommandForm>
  );
}

/** 审批差异. */
export function DecideVarianceForm({ variance, onDone, ...tell }: FormProps & { variance: Variance }): ReactNode {
  const { t } = useTranslation();
  const only = variance.missing < 0 ? ['write-off', 'send-back'] : undefined;
  return (
    <CommandForm<Schemas['DecideVarianceBody'], unknown>
      command={{ path: `/variances/${variance.varianceId}/decide`, ifMatch: variance.version, onDone }}
      toBody={(values) => tidy({ ...dated(values), decision: values.decision, note: values.note })}
      submit={label('command', 'DecideVariance')}
      {...tell}
    >
      <CodeField name="decision" label={t('packs.decision')} dictionary="varianceDecision" as="buttons" only={only} required />
      <NoteField name="note" label={t('packs.opinion')} optional />
    </CommandForm>
  );
}
