import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { SignedIn } from '@gongyuan/platform/http/act';
import { Controller, Get } from '@nestjs/common';
import { causeRows } from './causes';
import { CauseList } from './shown/causes';

/** 案由: the same public list for everybody who is signed in. */
@ApiTags('causes')
@SignedIn()
@Controller('api/causes')
export class CauseController {
  @Get()
  @ApiOperation({ operationId: 'listCauses', summary: '案由', description: 'The list of causes, all versions' })
  @ApiOkResponse({ type: CauseList })
  list(): CauseList {
    return { rows: [...causeRows] };
  }
}
