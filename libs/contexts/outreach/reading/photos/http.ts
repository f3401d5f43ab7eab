import { fileOpened } from '@gongyuan/contexts/audit/events';
import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { takenOn } from '@gongyuan/kernel/pictures';
import { forbid, missing, refuse } from '@gongyuan/kernel/refusal';
import { AccessLedger } from '@gongyuan/platform/access-ledger/access-ledger';
import { Blobs } from '@gongyuan/platform/blobs/blobs';
import { type Manner, sendFile } from '@gongyuan/platform/blobs/send-file';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Names } from '@gongyuan/platform/reading/names';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { outreachAccess } from '../../access';
import { whereaboutsOf } from '../../permit';
import { PHOTO_RULE } from '../../rules';
import { ActivityReader } from '../page/activity-reader';
import { PhotoQueries } from './queries';
import { PhotosShown } from './shown';

const ids = (name: string) => ApiParam({ name, schema: { type: 'string', format: 'uuid' } });
const file = { description: '文件内容', content: { '*/*': { schema: { type: 'string' as const, format: 'binary' } } } };

/** The photos of a session, and where else the same pictures stand. Nothing of it is personal; the pictures have a door of their own. */
@ApiTags('activities')
@Act('outreach.read')
@Reads('activity_list', 'activity_photo')
@Controller('api/activities/:activityId/photos')
export class PhotosController {
  constructor(
    private readonly reader: ActivityReader,
    private readonly queries: PhotoQueries,
    private readonly names: Names,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readActivityPhotos',
    summary: '活动照片',
    description: 'The photos of a session, and what to look at twice',
  })
  @ids('activityId')
  @ApiOkResponse({ type: PhotosShown })
  async photos(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<PhotosShown> {
    const { state, sight } = await this.reader.visible(actor, activityId);
    const elsewhere = await this.queries.elsewhere(actor, activityId);
    const names = await this.names.of(
      state.photos.map(({ by }) => by),
      [state.unit, ...elsewhere.map(({ unit }) => unit)],
    );
    const photos = state.photos.map(({ photoId, file: { mediaType, bytes }, sha256, look, takenAt, on, by }) => ({
      ...{ photoId, mediaType, bytes, sha256, on, by: names.staff(by) },
      takenOn: takenAt && takenOn(takenAt),
      takenAt: takenAt?.slice(11, 16),
      offDay: takenAt !== undefined && takenOn(takenAt) !== state.appointment.day,
      compared: look !== undefined,
      same: elsewhere
        .filter((one) => one.photoId === photoId)
        .map((one) => ({
          ...(one.within ? { activityId: one.activityId, title: one.title } : {}),
          ...{ unit: names.unit(one.unit), day: one.day, here: one.activityId === activityId, identical: one.identical },
        })),
    }));
    return { sight, atLeast: PHOTO_RULE.atLeast, photos };
  }
}

/** 活动照片原件. Whoever may see it in full sees it; each time is an entry of the access ledger first. */
@ApiTags('activities')
@Act('outreach.files')
@Controller('api/activities/:activityId/photos/:photoId')
export class PhotoFileController {
  constructor(
    private readonly reader: ActivityReader,
    private readonly vault: Vault,
    private readonly blobs: Blobs,
    private readonly accessLedger: AccessLedger,
  ) {}

  @Get('preview')
  @ApiOperation({ operationId: 'previewActivityPhoto', summary: '查看活动照片', description: 'A photo of a session, to be looked at' })
  @ids('activityId')
  @ids('photoId')
  @ApiOkResponse(file)
  preview(
    @CurrentActor() actor: Actor,
    @Param('activityId') activityId: string,
    @Param('photoId') photoId: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.send('preview', actor, activityId, photoId, response);
  }

  @Get('download')
  @ApiOperation({ operationId: 'downloadActivityPhoto', summary: '下载活动照片', description: 'A photo of a session, to be kept' })
  @ids('activityId')
  @ids('photoId')
  @ApiOkResponse(file)
  download(
    @CurrentActor() actor: Actor,
    @Param('activityId') activityId: string,
    @Param('photoId') photoId: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.send('download', actor, activityId, photoId, response);
  }

  private async send(manner: Manner, actor: Actor, activityId: string, photoId: string, response: Response): Promise<void> {
    const { state } = await this.reader.visible(actor, activityId);
    if (sightOf(outreachAccess, 'outreach.files', actor, whereaboutsOf(state, actor)) !== 'full')
      forbid('access.not-your-post', { act: 'outreach.files' });
    const photo = state.photos.find((one) => one.photoId === photoId) ?? missing('photo.not-found');
    const { id, c, mediaType, bytes, key: sealed } = photo.file;
    const key = (await this.vault.open(LEDGER.main, [sealed])).get(sealed);
    if (typeof key !== 'string') return refuse('photo.erased');
    await this.accessLedger.record(actor.id, [
      fileOpened(actor.id, { what: 'activity', record: activityId, attachment: photoId, version: 1, manner }),
    ]);
    await sendFile(response, manner, { mediaType, bytes, content: this.blobs.read(LEDGER.main, { id, c, key }) });
  }
}
