import type { ColumnId } from './csv-columns.ts';

export interface Name {
  id: ColumnId;
  /** What it is instead where its cells are long. */
  long?: ColumnId;
  /** Counts where no other column is a title; the first row of the table that fits goes first. */
  weak?: true;
  names: readonly string[];
}

/** What people write above the columns of a table, besides the labels of a text; compared without case, accents and signs. */
export const NAMES = [
  { id: 'title', names: ['story title', 'headline', 'titel', 'titre', 'título', 'titolo', 'tytuł'] },
  { id: 'title', names: ['タイトル', '題名', '标题', '標題', '제목', 'название', 'заголовок'] },
  { id: 'title', long: 'whole', weak: true, names: ['name', 'story', 'my story', 'star story', 'stories'] },
  { id: 'title', long: 'whole', weak: true, names: ['example', 'my example', 'project', 'project name'] },
  {
    id: 'title',
    long: 'whole',
    weak: true,
    names: ['projekt', 'projet', 'proyecto', 'geschichte', 'beispiel'],
  },
  { id: 'title', long: 'whole', weak: true, names: ['event', 'accomplishment', 'achievement', 'experience'] },
  {
    id: 'title',
    weak: true,
    names: ['topic', 'subject', 'thema', 'question', 'interview question', 'prompt'],
  },
  { id: 'title', weak: true, names: ['frage', 'pregunta', 'question asked', '質問', '问题', '問題'] },
  {
    id: 'hook',
    long: 'whole',
    names: ['summary', 'short version', 'elevator pitch', 'one sentence', 'tagline'],
  },
  {
    id: 'hook',
    long: 'whole',
    names: ['in one sentence', 'short answer', 'tl dr', 'zusammenfassung', 'résumé'],
  },
  { id: 'hook', long: 'whole', names: ['resumen', '概要', '要約', '摘要'] },
  {
    id: 'whole',
    names: ['the whole story', 'answer', 'my answer', 'sample answer', 'response', 'my response'],
  },
  {
    id: 'whole',
    names: ['star', 'star answer', 'full story', 'full answer', 'narrative', 'text', 'story text'],
  },
  { id: 'whole', names: ['description', 'beschreibung', 'antwort', 'respuesta', 'réponse', '回答', '答案'] },
  { id: 'situation', names: ['situation/context', 'ausgangslage', 'kontext', 'hintergrund', 'contexte'] },
  { id: 'situation', names: ['situación', 'contexto', 'situação', 'situazione', 'sytuacja', 'situatie'] },
  { id: 'situation', names: ['状況', '背景', '情境', '情况', '情況', '상황', 'ситуация', 'what happened'] },
  { id: 'task', names: ['my responsibility', 'responsibility', 'what was asked', 'obstacle', 'obstacles'] },
  { id: 'task', names: ['aufgabe', 'ziel', 'herausforderung', 'tâche', 'objectif', 'tarea', 'tarefa'] },
  {
    id: 'task',
    names: ['compito', 'zadanie', 'taak', '課題', '任務', '任务', '目標', '目标', '과제', 'задача'],
  },
  {
    id: 'action',
    names: [
      'what you did',
      'what did you do',
      'what i actually did',
      'my part',
      'my contribution',
      'contribution',
    ],
  },
  { id: 'action', names: ['aktion', 'handlung', 'vorgehen', 'massnahmen', 'maßnahmen', 'maßnahme', 'actie'] },
  { id: 'action', names: ['acción', 'acciones', 'ação', 'azione', 'działanie', 'działania', 'действия'] },
  { id: 'action', names: ['行動', '行动', '対応', '施策', '행동', 'действие'] },
  { id: 'result', names: ['what happened in the end', 'metrics', 'key metrics', 'numbers', 'kpis', 'kpi'] },
  { id: 'result', names: ['ergebnis', 'ergebnisse', 'resultat', 'résultat', 'résultats', 'resultado'] },
  { id: 'result', names: ['resultados', 'risultato', 'rezultat', 'wynik', 'resultaat', 'effekt'] },
  { id: 'result', names: ['結果', '结果', '成果', '결과', 'результат', 'результаты'] },
  {
    id: 'learning',
    names: ['what did i learn', 'what did you learn', 'insight', 'insights', 'retrospective'],
  },
  {
    id: 'learning',
    names: ['erkenntnis', 'erkenntnisse', 'gelernt', 'lehre', 'lernen', 'was ich gelernt habe'],
  },
  { id: 'learning', names: ['apprentissage', 'leçon', 'aprendizaje', 'lección', 'aprendizado', 'wnioski'] },
  {
    id: 'learning',
    names: ['lekcja', 'apprendimento', '学び', '学んだこと', '教訓', '学习', '學習', '反思', '배운 점'],
  },
  { id: 'role', names: ['job', 'stelle', 'rolle', 'poste', 'puesto', 'rol', 'cargo', 'ruolo', 'stanowisko'] },
  { id: 'role', names: ['役割', '役職', '角色', '职位', '職位', '직책', 'роль', 'должность'] },
  { id: 'employer', names: ['company name', 'workplace', 'where', 'firma', 'unternehmen', 'arbeitgeber'] },
  {
    id: 'employer',
    names: ['entreprise', 'société', 'empresa', 'azienda', '会社', '公司', '회사', 'компания'],
  },
  { id: 'when', names: ['time', 'time period', 'quarter', 'wann', 'jahr', 'zeitraum', 'datum', 'quand'] },
  {
    id: 'when',
    names: ['année', 'período', 'fecha', 'año', 'ano', 'data', 'rok', 'kiedy', '時期', '年', '时间'],
  },
  {
    id: 'competencies',
    names: ['skill', 'skills', 'skill demonstrated', 'skills demonstrated', 'soft skills'],
  },
  {
    id: 'competencies',
    names: ['theme', 'themes', 'category', 'categories', 'principle', 'principles', 'lp'],
  },
  {
    id: 'competencies',
    names: ['lps', 'leadership principle', 'values', 'focus area', 'focus areas', 'topics'],
  },
  { id: 'competencies', names: ['use for', 'used for', 'good for', 'shows', 'demonstrates', 'attributes'] },
  { id: 'competencies', names: ['kompetenz', 'kompetenzen', 'compétence', 'compétences', 'competencia'] },
  { id: 'competencies', names: ['competencias', 'competências', 'kompetencje', '能力', 'スキル', '역량'] },
  {
    id: 'tags',
    names: ['labels', 'label', 'hashtags', 'technologies', 'tech stack', 'tools', 'schlagworte'],
  },
  {
    id: 'tags',
    names: ['schlagwörter', 'stichworte', 'mots clés', 'etiquetas', 'タグ', '标签', '標籤', '태그'],
  },
  {
    id: 'reach',
    names: ['how far it reached', 'size', 'scope/reach', 'umfang', 'portée', 'alcance', '範囲'],
  },
  {
    id: 'people',
    names: ['people', 'number of people', 'of people', 'people involved', 'headcount', 'team size'],
  },
  { id: 'people', names: ['personen', 'teamgröße', 'personnes', 'personas', '人数'] },
  {
    id: 'teams',
    names: ['teams', 'number of teams', 'of teams', 'teams involved', 'équipes', 'equipos', 'チーム数'],
  },
  {
    id: 'months',
    names: ['months', 'duration', 'length', 'how long', 'monate', 'dauer', 'mois', 'durée', 'meses'],
  },
  {
    id: 'users',
    names: ['users', 'number of users', 'of users', 'users affected', 'nutzer', 'utilisateurs', 'usuarios'],
  },
  { id: 'money', names: ['money', 'budget', 'revenue', 'savings', 'cost', 'cost savings', 'money saved'] },
  { id: 'money', names: ['dollar impact', 'geld', 'einsparung', 'argent', 'dinero', '金額', '金额'] },
  { id: 'notes', names: ['note', 'notes', 'comment', 'comments', 'remarks', 'remark', 'misc', 'other'] },
  {
    id: 'notes',
    names: ['notizen', 'notiz', 'anmerkungen', 'bemerkung', 'bemerkungen', 'remarques', 'notas'],
  },
  { id: 'notes', names: ['uwagi', 'メモ', '備考', '备注', '備註', '메모', 'заметки'] },
] as const satisfies readonly Name[];

/** Words that name a beat wherever they stand in a short header ("Key results", "What was the outcome?"). */
export const KEYWORDS = [
  { id: 'situation', words: ['situation', 'context', 'background'] },
  { id: 'task', words: ['task', 'tasks', 'challenge', 'challenges', 'problem', 'goal', 'objective'] },
  { id: 'action', words: ['action', 'actions', 'approach', 'steps'] },
  { id: 'result', words: ['result', 'results', 'outcome', 'outcomes', 'impact'] },
  {
    id: 'learning',
    words: ['learning', 'learnings', 'learn', 'learned', 'learnt', 'lesson', 'lessons', 'takeaways'],
  },
] as const satisfies readonly { id: ColumnId; words: readonly string[] }[];

/** With one of these, a header speaks of something about the beat ("Result date", "Task owner"). */
export const ABOUT_A_BEAT = [
  ...['date', 'due', 'owner', 'status', 'id', 'link', 'url', 'score', 'rating', 'type', 'priority', 'count'],
  ...['time', 'number', 'done', 'deadline', 'file', 'source'],
] as const satisfies readonly string[];
