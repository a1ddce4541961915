import { kinds } from "../utterance.ts";

// What WhatsApp itself writes into an export, in the languages we know of. These are not sentences of ours: they are the
// exporter's fixed strings, needed to tell its placeholders and notices from people's words. Marks and a final full stop
// are left out; upper and lower case do not matter. The languages not listed are helped by rules on form (see `classify`).

/** Whole text of a deleted message. */
const deleted = `this message was deleted|you deleted this message|this message was deleted by admin|message deleted
diese nachricht wurde gelöscht|du hast diese nachricht gelöscht
se eliminó este mensaje|eliminaste este mensaje|este mensaje fue eliminado|este mensaje ha sido eliminado|has eliminado este mensaje
ce message a été supprimé|vous avez supprimé ce message
questo messaggio è stato eliminato|hai eliminato questo messaggio
mensagem apagada|esta mensagem foi apagada|você apagou esta mensagem|apagou esta mensagem|esta mensagem foi eliminada
dit bericht is verwijderd|je hebt dit bericht verwijderd|u hebt dit bericht verwijderd
ta wiadomość została usunięta|usunąłeś tę wiadomość|usunięto tę wiadomość
данное сообщение удалено|вы удалили данное сообщение|это сообщение удалено|вы удалили это сообщение
це повідомлення видалено|ви видалили це повідомлення
bu mesaj silindi|bu mesajı sildiniz
tämä viesti poistettiin|poistit tämän viestin
det här meddelandet raderades|du raderade det här meddelandet
denne beskjeden ble slettet|du slettet denne meldingen|denne meldingen ble slettet
denne besked blev slettet|du slettede denne besked
tato zpráva byla odstraněna|odstranili jste tuto zprávu
üzenet törölve|ez az üzenet törölve lett|törölted ezt az üzenetet
acest mesaj a fost șters|ai șters acest mesaj
αυτό το μήνυμα διαγράφηκε|διαγράψατε αυτό το μήνυμα
تم حذف هذه الرسالة|حذفت هذه الرسالة|لقد حذفت هذه الرسالة
ההודעה הזו נמחקה|הודעה זו נמחקה|מחקת הודעה זו
यह संदेश हटा दिया गया|यह संदेश मिटाया गया|आपने यह संदेश मिटाया
pesan ini telah dihapus|anda menghapus pesan ini|pesan ini dihapus|mesej ini telah dipadamkan
tin nhắn này đã bị xóa|bạn đã xóa tin nhắn này
이 메시지는 삭제되었습니다|이 메시지를 삭제했습니다
このメッセージは削除されました|このメッセージを削除しました
此消息已删除|您删除了此消息|你删除了这条消息|此訊息已刪除|您已刪除此訊息|你刪除了此訊息`;

/** Whole text in place of a picture, sound, film; the ones in angle brackets need no list. */
const media = `image omitted|video omitted|audio omitted|sticker omitted|gif omitted|document omitted|contact card omitted|video note omitted|media omitted|photo omitted
bild weggelassen|video weggelassen|audio weggelassen|sticker weggelassen|gif weggelassen|dokument weggelassen|kontaktkarte weggelassen|medien ausgeschlossen
imagen omitida|video omitido|vídeo omitido|audio omitido|sticker omitido|gif omitido|documento omitido|multimedia omitido|archivo omitido
image absente|vidéo absente|audio omis|sticker omis|gif retiré|document manquant|médias omis|image omise|vidéo omise
immagine omessa|video omesso|audio omesso|sticker omesso|gif esclusa|documento omesso|media omessi
imagem ocultada|vídeo omitido|áudio ocultado|figurinha omitida|gif omitido|documento omitido|mídia oculta|arquivo de mídia oculto
afbeelding weggelaten|video weggelaten|audio weggelaten|sticker weggelaten|gif weggelaten|document weggelaten|media weggelaten
pominięto grafikę|pominięto film|pominięto dźwięk|pominięto multimedia|изображение пропущено|видео пропущено|аудио пропущено|görüntü dahil edilmedi|video dahil edilmedi|ses dahil edilmedi|medya dahil edilmedi
kuva jätetty pois|video jätetty pois|ääni jätetty pois|bild utelämnad|video utelämnad|ljud utelämnat
تم استبعاد الصورة|تم استبعاد الفيديو|تم استبعاد الصوت|صورة مستبعدة|התמונה הושמטה|הסרטון הושמט|चित्र छोड़ा गया|gambar tidak disertakan
이미지 생략됨|동영상 생략됨|사진 생략됨|画像は含まれません|音声は含まれません|图像已忽略|忽略图片|视频已忽略|音频已忽略|省略圖片|省略视频`;

/** Whole text, or its beginning up to a comma, of a call. */
const calls = `missed voice call|missed video call|voice call|video call|missed group voice call|missed group video call|silenced voice call|silenced video call
verpasster sprachanruf|verpasster videoanruf|sprachanruf|videoanruf
llamada perdida|videollamada perdida|llamada de voz perdida|llamada de voz|videollamada
appel vocal manqué|appel vidéo manqué|appel vocal|appel vidéo
chiamata vocale persa|videochiamata persa|chiamata vocale|videochiamata
chamada de voz perdida|chamada de vídeo perdida|ligação de voz perdida|ligação de vídeo perdida|chamada de voz|chamada de vídeo|ligação de voz
gemiste spraakoproep|gemiste video-oproep|spraakoproep|video-oproep|gemist spraakgesprek
nieodebrane połączenie głosowe|nieodebrane połączenie wideo|połączenie głosowe
пропущенный аудиозвонок|пропущенный видеозвонок|аудиозвонок|видеозвонок|cevapsız sesli arama|cevapsız görüntülü arama|sesli arama
vastaamaton äänipuhelu|vastaamaton videopuhelu|missat röstsamtal|missat videosamtal
مكالمة صوتية فائتة|مكالمة فيديو فائتة|שיחה קולית שלא נענתה|מיסד קולי|छूटी हुई वॉइस कॉल|panggilan suara tak terjawab|부재중 음성 통화|不在着信|未接语音通话|未接視訊通話`;

/** At the end of an edited message, in angle brackets. */
const edited = `this message was edited|diese nachricht wurde bearbeitet|se editó este mensaje|este mensaje fue editado|ce message a été modifié|questo messaggio è stato modificato|essa mensagem foi editada|mensagem editada|esta mensagem foi editada|dit bericht is bewerkt|ta wiadomość została edytowana|wiadomość została zedytowana|данное сообщение изменено|bu mesaj düzenlendi|tämä viesti muokattiin|det här meddelandet redigerades|denne meldingen ble redigert|تم تعديل هذه الرسالة|ההודעה נערכה|pesan ini diedit|이 메시지는 수정되었습니다|このメッセージは編集されました|此消息已编辑|此訊息已編輯|यह संदेश संपादित किया गया`;

/** First word of a poll. */
const polls = `poll:|umfrage:|encuesta:|sondage:|sondaggio:|enquete:|peiling:|ankieta:|опрос:|anket:|kysely:|omröstning:|تصويت:|סקר:`;

/** How the app's own notice on encryption begins; printed on iOS, and in groups, as if the contact had said it. */
const notices = `messages and calls are end-to-end encrypted|messages to this chat and calls are now secured|messages to this group are now secured|messages you send to this|your messages and calls are|
nachrichten und anrufe sind ende-zu-ende|nachrichten in diesem chat sowie anrufe|los mensajes y las llamadas están cifrados|los mensajes y llamadas en este chat|les messages et les appels sont chiffrés|les messages et appels sont|i messaggi e le chiamate sono crittografati|as mensagens e as chamadas são protegidas|as mensagens e chamadas|as mensagens e ligações|berichten en oproepen worden|berichten en gesprekken|wiadomości i połączenia są|сообщения и звонки защищены|mesajlar ve aramalar uçtan uca|viestit ja puhelut ovat|meddelanden och samtal är|الرسائل والمكالمات مشفرة|ההודעות והשיחות מוצפנות|संदेश और कॉल|pesan dan panggilan|메시지와 통화는|メッセージと通話は|消息和通话已进行端到端加密|訊息和通話經端對端加密`;

const parts = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

const whole = new Map<string, number>();
for (const word of parts(deleted)) whole.set(word, kinds.deleted);
for (const word of parts(media)) whole.set(word, kinds.media);
for (const word of parts(calls)) whole.set(word, kinds.call);
for (const [word, bits] of whole)
  if (bits === kinds.media && /sticker|figurinha/u.test(word)) whole.set(word, bits | kinds.sticker);
whole.set("null", kinds.media);

const editedSet = new Set(parts(edited));
const pollStarts = parts(polls);
const noticeStarts = parts(notices);
const callStarts = parts(calls);

const bare = (text: string): string =>
  text
    .replace(/[\u200e\u200f]/gu, "")
    .trim()
    .replace(/[.。]$/u, "")
    .toLowerCase();

/** Kinds of a text that is nothing but a placeholder; undefined for words. */
export function placeholder(text: string): number | undefined {
  const key = bare(text);
  const found = whole.get(key);
  if (found !== undefined) return found;
  if (pollStarts.some((start) => key.startsWith(start))) return kinds.poll;
  const comma = key.search(/[,،、]/u);
  if (comma > 0 && callStarts.includes(key.slice(0, comma).trim())) return kinds.call;
  return undefined;
}

export const isEditedMark = (inner: string): boolean => editedSet.has(bare(inner));

export const isNotice = (text: string): boolean => {
  const key = bare(text.slice(0, 200));
  return noticeStarts.some((start) => key.startsWith(start));
};

/** English wording of a notice or placeholder: with dates like 3/9/20 the phone is most likely set to American English. */
export const isEnglishNotice = (text: string): boolean =>
  /end-to-end encrypt|now secured with|^\u200e?<?(?:media|image|video|audio) omitted>?$/iu.test(text);

// Shapes of all whole placeholders, a bit each, so many that few shapes fall together.
const shapeBits = 20;
const shapes = new Uint32Array(1 << (shapeBits - 5));

/** Where a text of this length, first, middle and last byte, whatever their case, has its place among shapes. */
const shapeOf = (length: number, first: number, middle: number, last: number): number =>
  Math.imul(length | ((first | 32) << 8) | ((middle | 32) << 16) | ((last | 32) << 24), 0x9e37_79b1) >>>
  (32 - shapeBits);

/** Whether a text of this shape may be a placeholder: a quick no for nearly every message. */
export function mayBePlaceholder(length: number, first: number, middle: number, last: number): boolean {
  const shape = shapeOf(length, first, middle, last);
  return (((shapes[shape >> 5] ?? 0) >>> (shape & 31)) & 1) === 1;
}

for (const word of whole.keys())
  for (const printed of [word, `${word}.`, `${word}。`])
    for (const spelling of [printed, printed.slice(0, 1).toUpperCase() + printed.slice(1)]) {
      const bytes = utf8(spelling);
      const shape = shapeOf(bytes.length, bytes[0] ?? 0, bytes[bytes.length >> 1] ?? 0, bytes.at(-1) ?? 0);
      shapes[shape >> 5] = (shapes[shape >> 5] ?? 0) | (1 << (shape & 31));
    }

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x1_0000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80, 0x80, 0x80 | (point & 63));
  }
  return bytes;
}
