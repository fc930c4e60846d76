import { plainLetters } from './plain-letters'
import type { DemoCustomer, DemoStaff } from './types'

/** Who sells at the house business's counters, besides the demo accounts. */
export const cashiers: readonly DemoStaff[] = [
  seller('Jette', 'Brookmann', '11'),
  seller('Ole', 'Petersen-Kaya', '12'),
  seller('Samira', 'Haddad', '13'),
  seller('Thies', 'Wulfsdorf', '14'),
]

/** Whom the house business knows by name. The phone numbers are from ranges kept free for fiction. */
export const customers: readonly DemoCustomer[] = [
  buyer('Annika Behrens', 'Große Bergstraße 112, 22767 Hamburg', '40 66969 210'),
  buyer('Malte Rickers', 'Susannenstraße 18, 20357 Hamburg', '176 04069011'),
  buyer('Elif Yıldız', 'Veringstraße 47, 21107 Hamburg', '40 66969 212'),
  buyer('Henrik Claussen', 'Eppendorfer Weg 203, 20253 Hamburg', '171 3920013'),
  buyer('Friederike von Appen', 'Elbchaussee 388, 22609 Hamburg', '40 66969 214'),
  buyer('Tomasz Nowicki', 'Fuhlsbüttler Straße 256, 22307 Hamburg', '176 04069015'),
  buyer('Wiebke Lorenzen', 'Ottenser Hauptstraße 31, 22765 Hamburg', '40 66969 216'),
  buyer('Jonas Adeyemi', 'Lange Reihe 74, 20099 Hamburg', '171 3920017'),
  buyer('Katharina Stobbe', 'Mühlenkamp 29, 22303 Hamburg', '40 66969 218'),
  buyer('Sönke Hinrichsen', 'Am Alten Elbpark 5, 21029 Hamburg', '176 04069019'),
  buyer('Miriam Goldberg', 'Grindelallee 138, 20146 Hamburg', '40 66969 220'),
  buyer('Birger Thomsen', 'Blankeneser Bahnhofstraße 40, 22587 Hamburg', '171 3920021'),
  buyer('Nele Harmsen', 'Osterstraße 165, 20255 Hamburg', '40 66969 222'),
  buyer('Darius Rahimi', 'Wandsbeker Chaussee 91, 22089 Hamburg', '176 04069023'),
  buyer('Gesa Mohrdieck', 'Lüneburger Straße 14, 21073 Hamburg', '40 66969 224'),
  buyer('Paul Okonkwo', 'Hein-Hoyer-Straße 52, 20359 Hamburg', '171 3920025'),
  buyer('Ingrid Schöttler', 'Alsterdorfer Straße 220, 22297 Hamburg', '40 66969 226'),
  buyer('Lasse Jürgens', 'Überseeallee 9, 20457 Hamburg', '176 04069027'),
  buyer('Marta Ferreira', 'Ditmar-Koel-Straße 21, 20459 Hamburg', '40 66969 228'),
  buyer('Carsten Eggers', 'Reinbeker Weg 63, 21033 Hamburg', '171 3920029'),
  buyer('Swantje Bödecker', 'Finkenwerder Norderdeich 84, 21129 Hamburg', '40 66969 230'),
  buyer('Viktor Petrenko', 'Hammer Steindamm 77, 22089 Hamburg', '176 04069031'),
  buyer('Lena Matthiessen', 'Erdmannstraße 12, 22765 Hamburg', '40 66969 232'),
  buyer('Hauke Dierksen', 'Kirchwerder Hausdeich 190, 21037 Hamburg', '171 3920033'),
  buyer('Thi Mai Nguyen', 'Steindamm 45, 20099 Hamburg', '40 66969 234'),
  buyer('Rasmus Kjær', 'Sierichstraße 106, 22299 Hamburg', '176 04069035'),
  buyer('Beate Quast', 'Rahlstedter Bahnhofstraße 8, 22143 Hamburg', '40 66969 236'),
  buyer('Emre Demirtaş', 'Holstenstraße 151, 22765 Hamburg', '171 3920037'),
  buyer('Clara Uhlenbrock', 'Isestraße 59, 20149 Hamburg', '40 66969 238'),
  buyer('Jörn Ketelsen', 'Wedeler Landstraße 33, 22559 Hamburg', '176 04069039'),
  buyer('Aurélie Fontaine', 'Hofweg 42, 22085 Hamburg', '40 66969 240'),
  buyer('Dörte Sievers', 'Am Markt 6, 22880 Wedel', '171 3920041'),
  buyer('Benno Harder', 'Bahnhofstraße 17, 22926 Ahrensburg', '40 66969 242'),
  buyer('Silke Wiechmann', 'Dingstätte 23, 25421 Pinneberg', '176 04069043'),
  buyer('Ahmed Mansour', 'Ochsenzoller Straße 140, 22848 Norderstedt', '40 66969 244'),
  buyer('Hilke Rathjens', 'Estebrügger Straße 11, 21635 Jork', '171 3920045'),
  company('Café Lüttje Pause', 'cafe.luettje.pause', 'Bahrenfelder Straße 88, 22765 Hamburg', '40 66969 246'),
  company('Praxis Dr. Immenhof', 'praxis.immenhof', 'Colonnaden 25, 20354 Hamburg', '176 04069047'),
  company('Kita Wattwürmer', 'kita.wattwuermer', 'Langenfelder Damm 94, 20257 Hamburg', '40 66969 248'),
  company('Pension Abendrot', 'pension.abendrot', 'Strandweg 60, 22587 Hamburg', '171 3920049'),
]

function seller(firstName: string, lastName: string, ending: string): DemoStaff {
  const username = plain(firstName)
  return {
    username,
    email: `${username}@kontor.test`,
    firstName,
    lastName,
    phone: `+49 40 66969 1${ending}`,
    role: 'cashier',
  }
}

function buyer(name: string, address: string, phone: string): DemoCustomer {
  return company(name, name.split(' ').map(plain).join('.'), address, phone)
}

function company(name: string, mailbox: string, address: string, phone: string): DemoCustomer {
  return { name, email: `${mailbox}@example.com`, phone: `+49 ${phone}`, address }
}

function plain(text: string): string {
  return plainLetters(text).replaceAll(/[^a-z]/g, '')
}
