/** The small words by which a language is known. Words that are English as well are left out. */
export const tongues: Readonly<Record<string, string>> = {
  de: "ich du er sie es wir ihr nicht und oder aber der das den dem ein eine einen mir mich dir dich mein dein ist bist sind warst habe hast haben immer nie niemals warum weil wenn mit auf für auch noch schon sehr kannst willst heute morgen bitte danke liebe nur zu von nach kein keine",
  fr: "je tu il elle nous vous ne pas et ou mais le la les un une des mon ton mes tes est suis es sont était jamais toujours pourquoi parce que quand avec sur pour aussi encore très peux veux aujourd'hui demain merci aime moi toi ça c'est j'ai t'ai n'est qu'il rien plus",
  es: "yo tú él ella nosotros no y o pero el los las un una mi tu mis tus es soy eres son estaba nunca siempre porque por qué cuando con para también muy puedes quieres hoy mañana gracias quiero te se lo que estoy estás nada más tengo tienes",
  it: "io tu lui lei noi voi non e ma il lo gli una mio tuo mia tua sono sei è siamo era mai sempre perché quando con per anche ancora molto puoi vuoi oggi domani grazie amo ti mi che sto stai niente più ho hai",
  pt: "eu você ele ela nós não e ou mas os as um uma meu seu minha sua sou és são está nunca sempre porque quando com para também muito pode quer hoje amanhã obrigado obrigada amo te que estou nada mais tenho tem",
  nl: "ik jij hij zij wij jullie niet en maar het een mijn jouw ben bent zijn was heb hebt nooit altijd waarom omdat als met voor ook nog heel kan wil vandaag morgen dank hou van je niets meer geen",
  sv: "jag du han hon vi ni inte och eller men den det en ett min din är var har aldrig alltid varför för när med på också mycket kan vill idag imorgon tack älskar dig mig ingenting",
  pl: "ja ty on ona my nie i lub ale mój twój jest jestem jesteś są był nigdy zawsze dlaczego bo kiedy z na dla też bardzo możesz chcesz dziś jutro dziękuję kocham cię mnie nic",
  tr: "ben sen o biz siz değil ve ama bir benim senin hiç her zaman neden çünkü ile için de çok bugün yarın teşekkürler seni beni hiçbir",
  hi: "main mai tum aap hum nahi nahin aur lekin mera tera meri teri hai hain ho tha thi kabhi hamesha kyun kyu kyunki jab ke liye bhi bahut kal aaj shukriya pyaar karta karti mujhe tumhe kuch",
  id: "aku kamu dia kita kami tidak dan atau tapi itu ini saya adalah selalu pernah kenapa karena kalau dengan untuk juga sangat bisa mau hari besok terima kasih cinta",
  sw: "mimi wewe yeye sisi sio na lakini hii hiyo yangu yako ni sana kwa nini kwa sababu leo kesho asante nakupenda kamwe",
};
