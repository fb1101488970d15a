// WXT's storage looks for the extension API once, when it is loaded: the stand-in has to be there before any module of ours.
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser });
