import { Facts } from '@ui/Facts';
import { useNarrow } from '@ui/use-media';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { confirmed } from '../../parts/confirm';
import { ProblemNote } from '../../parts/ProblemNote';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { MoveUnitForm, RenameUnitForm } from './ChangeUnitForms';
import { below, type Placed } from './unit-tree';

interface Props {
  readonly unit: Placed;
  readonly units: readonly Placed[];
  readonly onClose: () => void;
}

/** One unit: what it is called, what it stands below, and its end. */
export function UnitDrawer({ unit, units, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [doing, setDoing] = useState<'rename' | 'move'>();
  const may = useMay('identity.units') && !unit.closed;
  const parent = units.find((one) => one.id === unit.parent);
  const under = below(units, unit.id);
  const done = () => {
    setDoing(undefined);
    said(t('state.saved'));
  };
  return (
    <Drawer open title={unit.name} size={narrow ? '100%' : 560} onClose={onClose}>
      <div className="stack">
        <Facts
          lines={[
            [t('units.shortName'), unit.shortName],
            [t('units.kind'), label('unitKind', unit.kind)],
            [
              t('units.code'),
              <span key="code" className="mono">
                {unit.code}
              </span>,
            ],
            [t('units.parent'), parent?.name],
            [t('units.state'), unit.closed ? t('units.closed') : t('units.open')],
          ]}
        />
        {may && (
          <div className="buttons-row">
            <Button onClick={() => setDoing('rename')}>{label('command', 'RenameUnit')}</Button>
            {/* the topmost one stays where it is */}
            {unit.parent && <Button onClick={() => setDoing('move')}>{label('command', 'MoveUnit')}</Button>}
            {unit.parent && <Close unit={unit} />}
          </div>
        )}
      </div>
      <CommandDrawer open={doing === 'rename'} title={label('command', 'RenameUnit')} width={520} onClose={() => setDoing(undefined)}>
        {(tell) => <RenameUnitForm {...tell} unit={unit} onDone={done} />}
      </CommandDrawer>
      <CommandDrawer open={doing === 'move'} title={label('command', 'MoveUnit')} width={520} onClose={() => setDoing(undefined)}>
        {(tell) => <MoveUnitForm {...tell} unit={unit} parents={units.filter((one) => !one.closed && !under.has(one.id))} onDone={done} />}
      </CommandDrawer>
    </Drawer>
  );
}

/** A closed unit takes nothing on any more, so it asks first. */
function Close({ unit }: { unit: Placed }): ReactNode {
  const { t } = useTranslation();
  const { send, busy, error } = useCommand({ path: `/units/${unit.id}/close` });
  const act = async () => {
    const sure = await confirmed({
      title: t('units.closeTitle', { name: unit.name }),
      below: t('units.closeBelow'),
      yes: label('command', 'CloseUnit'),
      no: t('act.cancel'),
      danger: true,
    });
    if (sure && (await send({}))) said(t('state.saved'));
  };
  return (
    <>
      <Button danger loading={busy} onClick={() => void act()}>
        {label('command', 'CloseUnit')}
      </Button>
      <ProblemNote error={error} write />
    </>
  );
}
