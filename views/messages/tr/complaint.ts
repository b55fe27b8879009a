import type { Messages } from '../nl.ts'

export const complaint: Messages['complaint'] = {
  title: 'Şikâyet',
  lead: 'Bir şey iyi gitmedi mi? Söyleyin. Her zaman şikâyet edebilirsiniz. Aldığınız yardım bu yüzden azalmamalı.',
  choose: 'Belediyenizi seçin. O zaman kimi arayabileceğinizi görürsünüz.',
  first: { title: 'Önce konuşun', text: 'Konuşmak çoğu zaman işe yarar. İlgili kişiyi arayın veya bizi arayın.' },
  portal: {
    title: 'Bu internet sitesi hakkında',
    points: [
      'Bir yerin bilgisi yanlış mı? O yerin sayfasında bunu bize bildirebilirsiniz.',
      'Bir şey çalışmıyor mu veya anlaşılmıyor mu? Bizi arayın.',
      'Konu bilgileriniz mi? Gizlilik sayfasında neler isteyebileceğiniz yazar.',
    ],
  },
  provider: {
    title: 'Yardım eden bir kuruluş hakkında',
    points: [
      'Önce kuruluşun kendisine anlatın. Orada nasıl şikâyet edeceğinizi sorun.',
      'Bakımı sigortanız mı ödüyor, yoksa Wlz bakımı mı alıyorsunuz? O zaman çoğunlukla 6 hafta içinde ne yapacaklarını öğrenirsiniz.',
      'Birlikte çözemediniz mi? Uyuşmazlık kurulunu (geschilleninstantie) sorun. Kimin haklı olduğuna o karar verir.',
    ],
  },
  municipality: {
    title: 'Belediye hakkında',
    points: [
      'Belediyeye mektup yazın veya gişede anlatın. Üstüne “klacht” (şikâyet) yazın.',
      'Çoğunlukla 6 hafta içinde cevap alırsınız.',
      'Bir karara katılmıyor musunuz? O zaman itiraz (bezwaar) edersiniz. Bunu 6 hafta içinde yapın.',
    ],
  },
  ombudsman: {
    title: 'Bu işe yaramadı mı?',
    text: 'O zaman ombudsmana gidebilirsiniz. Belediyenin size doğru davranıp davranmadığına bakar. Ücretsizdir.',
    national: 'Ulusal ombudsman (Nationale ombudsman):',
    own: 'Bazı belediyelerin kendi ombudsmanı vardır. Bizi arayın. O zaman nereye gidebileceğinizi öğrenirsiniz.',
  },
  help: {
    title: 'Size bunda kim yardım eder?',
    points: [
      'Bağımsız bir danışman (cliëntondersteuner). Sizin yanınızdadır, görüşmeye katılır ve yazmanıza yardım eder. Ücretsizdir.',
      'Yanınızda birini götürebilirsiniz: aile, arkadaş veya komşu.',
    ],
    find: 'Size yardım edecek birini bulun',
  },
  kept: 'Bu sayfada hiçbir şey doldurmuyorsunuz. Biz de hiçbir şey saklamıyoruz.',
}
