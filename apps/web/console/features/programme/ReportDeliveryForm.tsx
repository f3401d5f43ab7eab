import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { DayField } from '../../forms/DayField';
import { dated } from '../../forms/dated';
import { MoneyField } from '../../forms/MoneyField';
import { TextArea } from '../../forms/TextArea';
import { tidy } from '../../forms/tidy';
import type { Answer } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { today } from '../../parts/time';
import { useHomeUnit } from '../cases/UnitField';
import { unitText } from './numbers';
import { boardQuery, type DeliveryView, type Figure } from './queries';
import { ReportingUnit } from './ReportingUnit';

type Values = Schemas['ReportDelivery'];

interface Props {
  /** The reversed delivery that is put right. */
  readonly replaces?: DeliveryView;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** What is asked for depends on what the measure is. */
function AmountFields({ figure }: { figure: Figure | undefined }): ReactNode {
  const { t } = useTranslation();
  if (!figure) return null;
  if (figure.money)
    return (
      <div className="fields-2">
        <MoneyField name={['delivery', 'cash']} label={t('delivery.cash')} />
        <MoneyField name={['delivery', 'inKind']} label={t('delivery.inKind')} />
      </div>
    );
  return (
    <div className="fields-2">
      {figure.kind === 'standard' && (
        <Form.Item name={['delivery', 'reached']} label={t('delivery.reached')} rules={[{ required: true, message: t('form.required') }]}>
          <InputNumber min={0} max={1000} precision={0} className="num" />
        </Form.Item>
      )}
      {figure.kind === 'quantified' && (
        <Form.Item
          name={['delivery', 'amount']}
          label={t('delivery.amountIn', { unit: unitText(figure) })}
          rules={[{ required: true, message: t('form.required') }]}
        >
          <InputNumber min={1} precision={0} className="num" />
        </Form.Item>
      )}
      {figure.people && (
        <Form.Item name={['delivery', 'persons']} label={t('delivery.persons')} extra={t('delivery.personsHint')}>
          <InputNumber min={1} precision={0} className="num" />
        </Form.Item>
      )}
    </div>
  );
}

/** 上报完成情况: how much, when, on what evidence. */
export function ReportDeliveryForm({ replaces, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const board = useQuery(boardQuery({}));
  const home = useHomeUnit();
  const measureId = Form.useWatch(['delivery', 'measureId'], form);
  const before = replaces?.delivery;
  return (
    <Asked query={board}>
      {({ figures, year }) => {
        const offered = figures.filter(({ feeds }) => feeds.length === 0);
        const figure = offered.find((one) => one.measureId === measureId);
        return (
          <CommandForm<Values, Values>
            form={form}
            command={{ path: '/programme/deliveries', onDone }}
            initial={{
              unit: before?.unit.id ?? home,
              delivery: before && {
                measureId: before.measureId,
                doneOn: before.day,
                amount: before.money ? undefined : before.amount,
                cash: before.cash,
                inKind: before.inKind,
                reached: before.reached,
                subject: before.label ?? undefined,
                persons: replaces?.persons,
                title: before.title ?? '',
                evidence: replaces?.evidence ?? '',
              },
            }}
            toBody={(values) => tidy({ ...dated(values), unit: values.unit, delivery: values.delivery, replaces: before?.sourceId })}
            submit={label('command', 'ReportDelivery')}
            dateLabel={t('delivery.reportedOn')}
            onCancel={onCancel}
            onDirty={onDirty}
          >
            <ReportingUnit />
            <Form.Item
              name={['delivery', 'measureId']}
              label={t('delivery.measure')}
              rules={[{ required: true, message: t('form.choose') }]}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={t('form.choose')}
                options={offered.map((one) => ({ value: one.measureId, label: `${one.groupName}：${one.label}` }))}
              />
            </Form.Item>
            <DayField
              name={['delivery', 'doneOn']}
              label={t('delivery.doneOn')}
              extra={t('delivery.doneOnHint')}
              min={`${year}-01-01`}
              max={today()}
              required
            />
            <AmountFields figure={figure} />
            <Form.Item
              name={['delivery', 'subject']}
              label={t('delivery.subject')}
              extra={t('delivery.subjectHint')}
              rules={[{ required: figure?.kind === 'standard', whitespace: true, message: t('form.required') }]}
            >
              <Input maxLength={60} />
            </Form.Item>
            <Form.Item
              name={['delivery', 'title']}
              label={t('delivery.what')}
              rules={[{ required: true, whitespace: true, message: t('form.required') }]}
            >
              <TextArea max={200} rows={2} />
            </Form.Item>
            <Form.Item
              name={['delivery', 'evidence']}
              label={t('delivery.evidence')}
              extra={t('delivery.evidenceHint')}
              rules={[{ required: true, whitespace: true, message: t('form.required') }]}
            >
              <TextArea max={500} rows={2} />
            </Form.Item>
          </CommandForm>
        );
      }}
    </Asked>
  );
}
