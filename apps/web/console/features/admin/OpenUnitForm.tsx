import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CodeField } from '../../forms/CodeField';
import { CommandForm } from '../../forms/CommandForm';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import type { Placed } from './unit-tree';

interface Props {
  readonly units: readonly Placed[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 登记单位: below another one; only the top has nothing above it. */
export function OpenUnitForm({ units, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <CommandForm<Schemas['OpenUnit'], Schemas['OpenUnit']>
      command={{ path: '/units', onDone }}
      toBody={tidy}
      submit={label('command', 'OpenUnit')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="name" label={t('units.name')} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="shortName" label={t('units.shortName')} rules={required}>
        <Input maxLength={20} />
      </Form.Item>
      <CodeField name="kind" label={t('units.kind')} dictionary="unitKind" required />
      <Form.Item
        name="code"
        label={t('units.code')}
        extra={t('units.codeHint')}
        rules={[...required, { pattern: /^[0-9A-Za-z][0-9A-Za-z.-]{1,31}$/, message: t('units.codeWrong') }]}
      >
        <Input maxLength={32} className="mono-input" />
      </Form.Item>
      <Form.Item name="parent" label={t('units.parent')} rules={[{ required: units.length > 0, message: t('form.choose') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('form.choose')}
          options={units
            .filter((unit) => !unit.closed)
            .map((unit) => ({ value: unit.id, label: `${'　'.repeat(unit.depth)}${unit.name}` }))}
        />
      </Form.Item>
      <Form.Item name="series" label={t('units.series')} extra={t('units.seriesHint')}>
        <Input maxLength={10} />
      </Form.Item>
    </CommandForm>
  );
}
