// The 26 stories and the pieces that stand alone.
import type { InventedStory } from '../story';
import { bankMerger } from './bank-merger';
import { basculeBridge } from './bascule-bridge';
import { budget } from './budget';
import { cog } from './cog';
import { deepSea } from './deep-sea';
import { dykeFundTrial } from './dyke-fund-trial';
import { fishingTreaty } from './fishing-treaty';
import { handball } from './handball';
import { hospitalHack } from './hospital-hack';
import { islandRentals } from './island-rentals';
import { lowWater } from './low-water';
import { mayorElection } from './mayor-election';
import { moor } from './moor';
import { painting } from './painting';
import { powerGrid } from './power-grid';
import { railStrike } from './rail-strike';
import { regatta } from './regatta';
import { rotorMaker } from './rotor-maker';
import { shipyard } from './shipyard';
import { singlesDe } from './singles-de';
import { singlesEn } from './singles-en';
import { stormSurge } from './storm-surge';
import { swimmingPool } from './swimming-pool';
import { teacherShortage } from './teacher-shortage';
import { terminalWest } from './terminal-west';
import { theatre } from './theatre';
import { tickVaccine } from './tick-vaccine';
import { tramVote } from './tram-vote';

export const STORIES: readonly InventedStory[] = [
  terminalWest,
  teacherShortage,
  mayorElection,
  fishingTreaty,
  budget,
  shipyard,
  powerGrid,
  bankMerger,
  railStrike,
  rotorMaker,
  dykeFundTrial,
  islandRentals,
  hospitalHack,
  stormSurge,
  lowWater,
  moor,
  swimmingPool,
  tramVote,
  basculeBridge,
  deepSea,
  tickVaccine,
  cog,
  handball,
  regatta,
  theatre,
  painting,
];

export const SINGLES: readonly InventedStory[] = [...singlesDe, ...singlesEn];
