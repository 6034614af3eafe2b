import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/frame/frame.css';
import '@/components/names/names.css';
import { FrameApp } from '@/components/frame/FrameApp.tsx';
import type { FrameService } from '@/components/frame/services.ts';
import { report } from '@/utils/edge/log.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { framePage } from '../page-services/frame-page.ts';
import { makeServices } from '../page-services/make-services.ts';
import { startPage } from '../page-services/start-page.tsx';

/** All through the background, which knows the frame's tab: Firefox gives the frame no tabs to ask. */
const frame: FrameService = {
  target: () => sendFromPage('frame.target'),
  adjust: (id) => {
    sendFromPage('frame.adjust', { id }).catch((error: unknown) => report('adjust note', error));
  },
  close: () => {
    sendFromPage('frame.close').catch((error: unknown) => report('close frame', error));
  },
};

startPage(makeServices(framePage, 'frame'), <FrameApp frame={frame} />);
