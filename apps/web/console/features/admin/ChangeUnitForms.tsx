import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import type { Placed } from './unit-tree';

interface Props {
  readonly unit: Placed;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 单位更名: papers of before keep the name of their day. */
export function RenameUnitForm({ unit, ...tell }: Props): ReactNode {
  const { t } = useTranslation();
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <CommandForm<Schemas['RenameUnitBody'], Schemas['RenameUnitBody']>
      command={{ path: `/units/${unit.id}/rename`, onDone: tell.onDone }}
      initial={{ name: unit.name, shortName: unit.shortName }}
      toBody={tidy}
      submit={label('command', 'RenameUnit')}
      dated={false}
      onCancel={tell.onCancel}
      onDirty={tell.onDirty}
    >
      <Form.Item name="name" label={t('units.name')} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="shortName" label={t('units.shortName')} rules={required}>
        <Input maxLength={20} />
      </Form.Item>
    </CommandForm>
  );
}

/** 调整上级: who sees the cases of the unit changes with it. */
export function MoveUnitForm({ unit, parents, ...tell }: Props & { readonly parents: readonly Placed[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['MoveUnitBody'], Schemas['MoveUnitBody']>
      command={{ path: `/units/${unit.id}/move`, onDone: tell.onDone }}
      initial={{ parent: unit.parent ?? undefined }}
      toBody={tidy}
      submit={label('command', 'MoveUnit')}
      dated={false}
      onCancel={tell.onCancel}
      onDirty={tell.onDirty}
    >
      <p className="hint">{t('units.moveHint')}</p>
      <Form.Item name="parent" label={t('units.parent')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={parents.map((one) => ({ value: one.id, label: `${'　'.repeat(one.depth)}${one.name}` }))}
        />
      </Form.Item>
    </CommandForm>
  );
}
