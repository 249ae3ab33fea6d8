import type { BuiltInId } from '../competency/competencies.ts';

/** `plain` names the competency, `clear` describes it, `hint` is a weak sign. */
export type Strength = 'plain' | 'clear' | 'hint';

/**
 * How descriptions ask for each competency. Phrases are separated by ` / ` or a new line and stand as folded words:
 * lower case, no accents, no apostrophes, `and` for `&`. `ship*` is any ending, `a|b` either word, `..` up to three
 * words of any kind.
 */
export const JOB_PHRASES: Readonly<Record<BuiltInId, Readonly<Record<Strength, string>>>> = {
  ambiguity: {
    plain: `ambigu* / uncertain* / ill defined / open ended / unclear / vague / unknowns / undefined / unstructured
      incomplete|imperfect|limited information|data|facts / zero to one / 0 to 1 / judgement|judgment calls`,
    clear: `no spec|playbook|roadmap|blueprint / no obvious|clear|single|right answer|path|way / little|minimal|limited guidance|direction
      loosely|poorly defined / facts are missing / without all the facts|information|answers|data / no one|nobody .. knows|know|tell
      isnt|arent clear / is|are not clear / messy|thorny|novel problems|situations|questions|data / blank page|sheet|slate / from scratch / greenfield
      chang* requirements|priorities|direction|environment / requirements|plans|priorities change|shift / comfortable with change
      sound|good|quick|tough|informed decisions|judgement|judgment / rapidly|fast changing / figure|figuring|work out what|how
      adapt* to|when|quickly / adaptab* / chaos / first principles / never been done|solved / thrive in`,
    hint: `complex problems|facts|questions / hypothes* / pragmati* / fast paced / evolving / wear|wearing many|multiple hats / flexib*
      adapt* / early stage / explor* / frame|structure .. problems|questions / minimal oversight|supervision / judgement|judgment
      rough idea / self starter / find a path|way / critical thinking / analytical`,
  },
  partnerships: {
    plain: `cross functional* / partner closely|with / partnering with / stakeholder* / without|no .. authority / influenc* / buy in / across functions
      than authority / dont report to / across teams|departments|disciplines|organisations|organizations / partnerships / matrix*
      trusted relationships|adviser|advisor|partner / relationship management|building / cross team|organisational|organizational`,
    clear: `build*|maintain*|develop* .. relationships / good|strong|close|effective|working relationships / work|working closely|alongside|across|hand
      collaborat* with|across|closely / work* with .. product|design|designers|legal|finance|sales|marketing|operations|security|clients|business
      persuad* / win|winning people|hearts|others .. over / align* .. teams|stakeholders|groups|departments|priorities / secure .. agreement|commitment
      manage .. relationship|relationships|suppliers|vendors / external suppliers|partners|vendors|parties|teams / convinc* / negotiat* / competing interests
      shared roadmap*|goals / liais* / third party|parties / outside of engineering / commit to it / other teams|departments / build trust / consensus
      product|design and engineering / interface with / act as .. bridge|link|liaison / point of contact`,
    hint: `collaborat* / teamwork / team player* / works? well with|together / interpersonal / work with / alongside / engage with / relationships
      suppliers / vendors / partners / represent the|your team|squad / coordinat*`,
  },
  ownership: {
    plain: `ownership / end to end own* / own .. end to end / accountab* / full responsibility / directly responsible / take|takes responsibility|charge
      owning / own the|our|your|a|its|their|all / you own|youll|will own / see|sees|seeing .. through / primary owner / owner of / own .. results`,
    clear: `answerable / initiative / proactive* / self starter / self directed|motivated|driven|managed / follow* through / drive .. to completion
      on call / operate* .. services|platform|what / running it in production / run .. in production / you build it / woken|wakes? up / end to end
      before anyone|anybody has|asks / spot .. problems|issues / find .. problems|risks / recurring failures|issues|problems / root cause*
      let go until / until .. resol*|closed|fixed|done / finish what / high standards / without .. being asked|told / responsible for .. design|delivery|quality
      reliability of / long term quality|health|maintainability|success / live with .. choices|decisions / go to person / from design to|through`,
    hint: `responsib* for / autonom* / independent* / monitor* / alert* / slos? / quality of / reliab* / runbooks? / maintain* / conscientious
      own / whole thing / detail oriented / attention to detail / roll up / take|takes pride`,
  },
  leadership: {
    plain: `technical direction|leadership|vision|strategy / set|sets|setting .. direction|vision|strategy / leadership / define .. strategy|vision
      lead|leading|led|manage|managing a|the|your|our .. team|squad|group|teams / lead by example / leading .. teams|squad|organisation|organization
      technical|team|tech lead|leader|leads / establish .. vision / shape .. strategy|direction|vision / thought leader*
      lead|leading|led|manage .. engineers|developers|people|designers|analysts|scientists`,
    clear: `multi year / span*|across multiple teams / lead|leading|led .. projects|initiatives|efforts|architecture|workstreams|design|migration
      drive|driving|driven .. change|strategy|adoption|alignment|vision / inspir* / motivat* others|people|team|teams / vision / spearhead* / evangeli*
      raise|raising the bar / set|sets|setting .. standards|bar|tone|culture / role model / rally* / champion / guide* .. engineers|developers|team|teams|people
      build* .. teams / build a team / recruit* / hire|hiring .. engineers|people|team|talent / drive change / direct reports / advise .. leaders
      across the|an|all|every|our .. organisation|organization|company|groups / influence .. roadmap*|direction|strategy|decisions / long term strategy`,
    hint: `lead / leading / direction / strategy / strategic / influence / large scale / standards / hire|hiring|recruiting / roadmap*`,
  },
  mentorship: {
    plain: `mentor* / coach* / develop .. engineers|people|others|talent|analysts|team|developers / grow .. engineers|developers|people|team|others
      sponsor .. engineers|people / sponsorship / line manage* / one to ones / 1 1s / career|professional development|growth of / teach* / next generation`,
    clear: `help* .. grow|learn|improve|develop|succeed / support* .. junior|development|growth|learn|analysts|graduates / junior engineers|developers|colleagues|team|members|analysts
      early career / less experienced / onboard* .. engineers|people|hires|colleagues|developers / onboarding sessions / knowledge sharing / shar* .. knowledge|expertise
      pairing / pair programming / workshops for / lunch and learn* / brown bag / tech talks / develop* .. staff|managers
      their next step / honest|regular|constructive feedback / guid* .. engineers|juniors|colleagues|others / raise .. skills / skills of
      train .. staff|colleagues|users|team|teams|others / upskill* / level up / multiplier / people around you|them`,
    hint: `code reviews? / guidance to / training / reviews / feedback / best practices / enabl* / supporting / nurtur* / help others`,
  },
  blockers: {
    plain: `blockers? / unblock* / obstacles? / roadblocks? / impediments? / bottlenecks? / back on track / hurdles / setbacks
      stuck / stall* / holding .. up / get* .. moving / dependencies / interdependencies`,
    clear: `escalat* / remov* .. barriers|friction / risks and issues / issues and risks / risks issues / identify .. risks / clears it|the
      find|finding .. way around / workarounds? / resourceful* / early warning / troubleshoot* / under pressure / resolv* .. issues|problems|incidents
      incident response|management / lead .. incidents? / persist* / tenac* / persever* / when things go wrong / firefight* / grit
      problem solv* / drive .. to resolution|closure / rais* .. early / telling us early / mitigat*`,
    hint: `incidents? / solv* .. problems|issues / coordinat* across / overcome* / resilien* / debug* / risks / calm / get* things done`,
  },
  delivery: {
    plain: `deliver* on time / on time / on schedule / deadlines? / milestones? / predictab* / bias for|to|toward|towards action / within|on budget
      priorit* / deliver*|drive|driving results / results oriented|driven / track record .. deliver*|shipping / time management / ship|ships every|each|often|weekly|daily|fast
      program|programme|project delivery|management / delivery of / deliver .. projects?|features?|programmes?|outcomes? / competing priorities|deadlines`,
    clear: `move|moving fast|quickly / several|multiple priorities|projects|tasks / cut|cuts scope|corners / what is not going / what we never / what to drop|leave
      get* things done / meet .. dates|targets|commitments / realistic|accurate plans?|dates|estimates / small releases / release every|often|frequently / urgency / slice* work
      ships|shipping / ship .. features?|products?|software|value|something / shipped .. products?|features? / from .. idea|concept to .. launch|release|production|adoption
      deliver* .. value|quickly|quality / iterat* quickly|fast|rapidly / execute|executes|executing|execution / deliver / delivers / trade .. speed / well scoped / launch .. products?|features?`,
    hint: `delivery / delivering / agile / scrum / roadmap* / plan|planning / fast paced / pace / release* / high impact / scope / efficien* / organised|organized / iterat* / shipped|ship / launch*`,
  },
  failure: {
    plain: `post mortems? / postmortems? / blameless* / learn* from .. mistakes?|failures?|setbacks?|incidents?|errors / mistakes? / owning|own up
      lessons .. learned|learnt / retrospectives? / fail|failed|failing / self aware* / humility|humble / proven|been|were wrong / incident reviews?`,
    clear: `growth mindset / learn from feedback / seek* .. feedback / receiv*|take|taking|accept*|open .. feedback / no|low ego / reflect* on / continuous learning
      not happen again / prevent .. recurrence|recurring / lessons / admit* / something breaks|broke / changes? afterwards`,
    hint: `feedback / root cause* / failures? / resilien* / curious|curiosity / willing* to learn / went|goes|go wrong / follow ups / self critical`,
  },
  conflict: {
    plain: `conflicts? / disagree* / difficult|hard|tough|uncomfortable conversations / challenge .. assumptions|status|decisions|thinking / push* back / de escalat*
      constructive* .. debate|challenge|criticism / have backbone / dissent* / speak up / stand|stands .. ground / disputes?`,
    clear: `rather not hear / candou?r / candid* / say no / saying no / diplomat* / opinions? .. loosely|held / strong opinions
      mediat* / competing|conflicting|opposing interests|views|opinions|needs / robust|healthy|vigorous debate / direct|frank feedback|conversations
      give and receive|take / collide / willing to challenge / defend / tense|hostile`,
    hint: `assertive* / challenge / opinions / debate / empath* / tactful|tact / opinionated / consensus / differing opinions|views / respectful* / negotiat*`,
  },
  communication: {
    plain: `communicat* / written and|or verbal / verbal and|or written / non technical / nontechnical / present .. stakeholders|executives|findings|board|managers|papers|customers|results
      presentation* / storytelling / plain|simple|clear words|language / public speaking / presenting / explain* .. to|simply|clearly
      writ* clear* / writ* well / design documents / arent|not technical / jargon / excellent writing|writer`,
    clear: `write|writing .. documents|documentation|proposals|docs|specs / articulat* / explain* / translat* .. for|into|between|to / document|documents|documenting what|decisions|your
      report* progress / status updates|reports / regular|weekly|clear updates / keep .. informed|updated|posted / brief|briefing the|executives|board / advise executives|leaders|leadership
      convey* / present / presents / audiences? / demos / in writing / technical and business / executives|board / write up / facilitat* / synthesi*`,
    hint: `document* / updates? / report* / listen* / clearly / speak / fluent / english / written`,
  },
  customer: {
    plain: `customer|client centric|focus*|obsess*|first|needs|empathy|experience / user|users needs|research|interviews|centric|centred|centered|focused|focus|experience|empathy
      talk*|speak*|listen* .. customers?|users?|readers?|clients? / voice of the / work* backwards / understand* .. customers|users|clients / usability
      as your customers / advocate* .. customers?|users? / customers? love / users? love / delight* / internal customers`,
    clear: `what .. need|needs|struggle / for|with our|your|their customers|users|clients / customer|client|user facing / face of / customer issues|feedback|success|support|satisfaction|problems
      real usage / watch .. users?|customers? / visit* .. customers?|users? / support tickets / our customers|users|clients / pain points
      customers? every / to .. customers?|clients? / product sense|minded|thinking|mindset / accessibility / understand what .. need|needs|want|wants / usage data / user stories|feedback|problems`,
    hint: `customers? / clients? / users? / end users / empathy / needs / product`,
  },
  innovation: {
    plain: `innovat* / invent* / creativ* / new|novel|fresh|better|simpler approaches|ideas|ways|methods|solutions / simplif* / experiment* / outside the box
      emerging tools|technolog*|tech / simple solution* / elegant solution*`,
    clear: `prototyp* / proofs? of concept / improve how / process|product improvements / automat* / fewer|less manual / build or|vs|versus buy
      state of the art / cutting|leading edge / evaluat* .. approaches|tools|technolog* / new ideas|techniques
      continuous* improv* / challenge .. status quo / propos*|suggest* .. improvements|ideas / research and development / weigh* .. trade / cut|reduce the cost
      optimi* .. processes / hackathon* / rethink* / reimagin* / technical debt`,
    hint: `new technolog* / improv* / ideas / curio* / modern* / evaluat* / trade offs / optimi* / research / suggest*`,
  },
};
