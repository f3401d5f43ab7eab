import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../forms/CommandForm';
import { type Dated, dated } from '../../forms/dated';
import { MoneyField } from '../../forms/MoneyField';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { unitsQuery } from '../cases/queries';
import type { MeasureFormProps } from './form-props';
import { unitText, withUnit } from './numbers';

interface Values extends Dated {
  readonly department?: string;
  readonly shares?: Readonly<Record<string, number | undefined>>;
}

const sumOf = (shares: Values['shares']): number =>
  Object.values(shares ?? {}).reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);

/** 任务分解 to the units directly below. A sum that differs from the target is told while it is typed, and does not hinder. */
export function AllocateForm({ view, onDone, onCancel, onDirty }: MeasureFormProps): ReactNode {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const [form] = Form.useForm<Values>();
  const shares = Form.useWatch('shares', form);
  const { figure, scope, version, allocation, proposedAllocation } = view;
  const before = proposedAllocation ?? allocation;
  const target = figure.target?.amount;
  const sum = sumOf(shares);
  return (
    <Asked query={units}>
      {(all) => {
        const below = all.filter(({ parent, closed, kind }) => parent === scope.id && !closed && kind !== 'firm');
        const departments = below.filter(({ kind }) => kind === 'department');
        return (
          <CommandForm<Values, object>
            form={form}
            command={{ path: `/programme/measures/${figure.measureId}/allocation`, ifMatch: version, onDone }}
            initial={{
              department: before?.department?.id,
              shares: Object.fromEntries(before?.shares.map(({ unit, amount }) => [unit.id, amount]) ?? []),
            }}
            toBody={(values) => ({
              ...dated(values),
              unit: scope.id,
              department: values.department,
              shares: Object.entries(values.shares ?? {}).flatMap(([unit, amount]) =>
                typeof amount === 'number' ? [{ unit, amount }] : [],
              ),
            })}
            submit={label('command', 'AllocateTarget')}
            onCancel={onCancel}
            onDirty={onDirty}
          >
            <p className="soft">{t('plan.sharesHint')}</p>
            {departments.length > 0 && (
              <Form.Item name="department" label={t('plan.department')}>
                <Select allowClear options={departments.map(({ id, name }) => ({ value: id, label: name }))} />
              </Form.Item>
            )}
            <div className="fields-2">
              {below.map(({ id, shortName }) =>
                figure.money ? (
                  <MoneyField key={id} name={['shares', id]} label={shortName} />
                ) : (
                  <Form.Item key={id} name={['shares', id]} label={`${shortName}（${unitText(figure)}）`}>
                    <InputNumber min={0} precision={0} className="num" />
                  </Form.Item>
                ),
              )}
            </div>
            <p className={target !== undefined && sum !== target ? 'num warn strong' : 'num'} role="status">
              {t('plan.sharesSum', { sum: withUnit(sum, figure), target: target === undefined ? '–' : withUnit(target, figure) })}
            </p>
          </CommandForm>
        );
      }}
    </Asked>
  );
}
