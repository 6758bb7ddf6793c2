/// Words for passphrases: 512 short, plain English ones, no two a letter apart, none a name.
enum PassphraseWords {
    static let all: [String] = text.split { $0 == " " || $0 == "\n" }.map(String.init)

    private static let text = """
        absorb accent access acorn across action active actor acts actual acute adjust admit advent aerial afford
        afraid agency agenda agent agree aims album alert alike allies allow amaze amend amount ample amuse animal
        annual answer appeal arcade area array arrive artist asleep aspect assert assist atom atomic attach attend
        audio author avoid award bake ballet banana barrel basket beam become beef behave belief belong belt bigger
        binary boil bonus boom borrow bottle bottom bounce breath bubble bucket budget build bulb bundle camera cancel
        carbon care carpet carrot carry cast casual catch cats centre chair change chaos chart cheap chess choose
        choral chorus chunk cinema circa circle city civil clean click client climb clip clone cloth club coach coal
        code coffee collar colony colour column comedy comma common convey cookie copy cosmic count couple crawl cream
        create credit cube cubic cuckoo curve cycle debate decade deck define delay depth design detail diary diesel
        diet differ digit dinner direct disco dish ditto dive divide domain donate door dose drama dreamt earn earth
        editor effort eggs elect emerge empire employ empty enable encode energy engage engine enjoy enter entry epic
        equal equip essay estate event evolve excite exotic expand expect export extend extra eyes fabric fact famous
        fans farm fellow fence fibre fiddle figure file filter final find finger finish fizzy flag flame floppy flow
        fluent fluffy fluid flush flute foam focus folk food formal frog front fuel fulfil fusion future galaxy garage
        genre glossy glove glue goat golf govern grade graph grid grow growth guess guide guinea guitar halt halve
        heat height helmet help heroic hobby horse host hotel huge humour icon idea image income indent index induce
        info insert intake invest invite irony item jacket jobs join joke juice jump kernel labour ladder ladies lamp
        late laugh launch layout length letter level linear list listen litre livest local locate logged lorry maize
        manual margin market matrix medium metal metric metro midday mighty mimic mirror mobile model moment monkey
        month motor motto mouse move museum neural news notice novel object office open opera optic option orbit
        orient output oxygen ozone paint panel parade parity patent path peanut pencil pens people period petrol photo
        phrase physic piano pitch pizza plan planet plea please plural pocket poetic poetry pork postal potato pound
        powder prompt public pull pulse puzzle python query radar radio radius recipe reform refund relate relax
        remind renew repeat report return review rhyme rhythm ribbon robot roof rope rubber rural sanity satire sauce
        scan scarf scope screen screw script scroll season second sector secure seek series sheep shelf shelve shift
        ship shout signal simple slice slogan snack snail soap sock soft solid solo space speech spell sphere spigot
        spin spiral sport spread square squash stage stall steam step stereo stick store studio study style subway
        survey swim symbol system tactic taste taxi teapot tennis theme theory thread thumb ticket time tins toast
        today tomato tool touch tour track trail travel tray treat triple trunk tune turn tutor twin type unit upper
        value venue video view vinyl visit vote wage water wide width wrist yawn
        """
}
