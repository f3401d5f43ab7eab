import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CodeField } from '../../forms/CodeField';
import { CommandForm } from '../../forms/CommandForm';
import { dated } from '../../forms/dated';
import { MoneyField } from '../../forms/MoneyField';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import { yuan } from '../../parts/money';
import { useSession } from '../../shell/use-session';
import { UnitField, useHomeUnit } from '../cases/UnitField';
import type { FormProps } from './doing';
import { ChoiceField, LineField, NoteField, QuantityField } from './fields';
import { kitsQuery, type Purchase, storesQuery } from './queries';

export interface OfPurchase extends FormProps {
  readonly purchase: Purchase;
}

/** 采购申请. */
export function RequestPurchaseForm({ onDone, ...tell }: FormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Schemas['RequestPurchase']>();
  const kits = (useQuery(kitsQuery).data ?? []).filter(({ versions }) => versions.length > 0);
  const chosen = Form.useWatch('kitId', form);
  const kit = kits.find(({ kitId }) => kitId === chosen);
  return (
    <CommandForm<Schemas['RequestPurchase'], unknown>
      form={form}
      command={{ path: '/purchases', onDone }}
      initial={{ unit: useHomeUnit() }}
      toBody={({ unit, batchNumber, kitId, quantity, purpose, ...values }) =>
        tidy({ ...dated(values), unit, batchNumber, kitId, kitVersion: kit?.versions.at(-1)?.version, quantity, purpose })
      }
      submit={label('command', 'RequestPurchase')}
      {...tell}
    >
      <ChoiceField name="kitId" label={t('packs.kit')} offered={kits.map(({ kitId, name }) => ({ value: kitId, label: name }))} />
      {kit && (
        <p className="soft">
          {kit.versions
            .at(-1)
            ?.items.map(({ name, quantity }) => `${name}×${quantity}`)
            .join('、')}
          {' · '}
          {yuan(kit.versions.at(-1)?.unitCost)}
        </p>
      )}
      <div className="fields-2">
        <LineField name="batchNumber" label={t('packs.batchNumber')} max={30} />
        <QuantityField name="quantity" label={t('packs.quantity')} />
      </div>
      <NoteField name="purpose" label={t('packs.purpose')} />
      <UnitField />
    </CommandForm>
  );
}

/** 采购审批. */
export function DecidePurchaseForm({ purchase, onDone, ...tell }: OfPurchase): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['DecidePurchaseBody'], unknown>
      command={{ path: `/purchases/${purchase.purchaseId}/decide`, ifMatch: purchase.version, onDone }}
      toBody={(values) => tidy({ ...dated(values), decision: values.decision, note: values.note })}
      submit={label('command', 'DecidePurchase')}
      {...tell}
    >
      <CodeField name="decision" label={t('packs.decision')} dictionary="purchaseDecision" as="buttons" required />
      <NoteField name="note" label={t('packs.opinion')} optional />
    </CommandForm>
  );
}

/** 登记合同和发票. */
export function ContractForm({ purchase, onDone, ...tell }: OfPurchase): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['RecordContractBody'], unknown>
      command={{ path: `/purchases/${purchase.purchaseId}/contract`, onDone }}
      initial={{ supplier: purchase.supplier, contractNumber: purchase.contractNumber, amount: purchase.amount }}
      toBody={({ supplier, contractNumber, invoiceNumber, amount, ...values }) =>
        tidy({ ...dated(values), supplier, contractNumber, invoiceNumber, amount })
      }
      submit={label('command', 'RecordContract')}
      {...tell}
    >
      <LineField name="supplier" label={t('packs.supplier')} max={100} />
      <div className="fields-2">
        <LineField name="contractNumber" label={t('packs.contractNumber')} />
        <LineField name="invoiceNumber" label={t('packs.invoiceNumber')} optional />
      </div>
      <MoneyField name="amount" label={t('packs.amount')} required />
    </CommandForm>
  );
}

/** 到货验收. */
export function CheckDeliveryForm({ purchase, onDone, ...tell }: OfPurchase): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['CheckDeliveryBody'], unknown>
      command={{ path: `/purchases/${purchase.purchaseId}/check`, onDone }}
      initial={{ rejected: 0 }}
      toBody={({ good, rejected, note, ...values }) => ({ ...tidy(dated(values)), good, rejected, ...tidy({ note }) })}
      submit={label('command', 'CheckDelivery')}
      {...tell}
    >
      <div className="fields-2">
        <QuantityField name="good" label={t('packs.good')} min={0} />
        <QuantityField name="rejected" label={t('packs.rejected')} min={0} />
      </div>
      <NoteField name="note" label={t('packs.note')} optional />
    </CommandForm>
  );
}

/** 第二人确认验收. */
export function ConfirmAcceptanceForm({ purchase, onDone, ...tell }: OfPurchase): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['ConfirmAcceptanceBody'], unknown>
      command={{ path: `/purchases/${purchase.purchaseId}/confirm`, onDone }}
      toBody={(values) => tidy({ ...dated(values), note: values.note })}
      submit={label('command', 'ConfirmAcceptance')}
      {...tell}
    >
      <p>{t('packs.confirmGood', { n: purchase.pending, name: purchase.checkedBy?.name ?? '' })}</p>
      <NoteField name="note" label={t('packs.note')} optional />
    </CommandForm>
  );
}

/** 入库. */
export function ReceivePurchaseForm({ purchase, onDone, ...tell }: OfPurchase): ReactNode {
  const { t } = useTranslation();
  const { person } = useSession();
  const own = (useQuery(storesQuery).data?.rows ?? []).filter(({ keeper }) => keeper.id === person.id);
  return (
    <CommandForm<Schemas['ReceivePurchaseBody'], unknown>
      command={{ path: `/purchases/${purchase.purchaseId}/receive`, onDone }}
      initial={{ quantity: purchase.accepted - purchase.received }}
      toBody={({ storeId, quantity, ...values }) => tidy({ ...dated(values), storeId, quantity })}
      submit={label('command', 'ReceivePurchase')}
      {...tell}
    >
      <ChoiceField name="storeId" label={t('packs.store')} offered={own.map((one) => ({ value: one.storeId, label: one.name }))} />
      <QuantityField name="quantity" label={t('packs.quantity')} max={purchase.accepted - purchase.received} />
    </CommandForm>
  );
}
