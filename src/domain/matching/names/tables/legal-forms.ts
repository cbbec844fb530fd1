/**
 * Legal forms of organizations. A line is: key, class, countries (ISO 3166-1; `*` where the form says
 * nothing of the country), colon, what is written at the end of a name; after ` / ` what is written at its start.
 *
 * `_` joins the words of a phrase; `&` stands for "and", "und", "et", "og", "och", "ve" too. Full stops between
 * letters need no mention ("S.A.", "S A" and "SA" are found by `sa`); marks neither. Signs before a spelling:
 * `.` found only with full stops or spaces between its letters, because the bare letters say something else;
 * `(` found only in brackets; `=` written for another form too; `+` at the start only together with a form of
 * the same country at the end. Spellings in scripts without spaces are found glued to the name as well.
 * Words that name a kind of organization ("foundation", "trust", "cooperative", "group") are no legal
 * forms: they tell names apart.
 */
export const LEGAL_FORMS = `
# Everywhere
any-company company *: company co &_co &_company corp corporation coporation corporated &_cie cie cia y_cia e_cia &_cia compañía y_compañía companhia e_companhia u_co &_partners_co 公司 บริษัท / บริษัท
any-co-ltd limited CN,TW,JP,KR,TH,HK,VN,MM,KH,LA,MY,IN,SA,AE: co_ltd coltd co_limited company_limited company_ltd corp_ltd corporation_ltd corporation_limited corp_limited inc_ltd co_pvt_ltd ltd_co
any-sa public FR,BE,CH,LU,ES,PT,BR,AR,CL,CO,PE,UY,PY,BO,EC,VE,CR,PA,GT,HN,NI,SV,DO,PL,RO,GR,MA,TN,DZ,SN,CI,CM,MX,AO,MZ,HT,MC: sa soc_an soc_anon société_anonyme sociedad_anónima sociedade_anónima societate_pe_acțiuni_sa spółka_akcyjna s_akcyjna / société_anonyme
any-sarl limited FR,CH,LU,MA,TN,DZ,SN,CI,CM,LB,MC,BE,GA,TG,BJ,ML,BF,MG,NE,TD,CD,CG,DJ,GN: sarl société_à_responsabilité_limitée =soc_à_resp_lim / sarl société_à_responsabilité_limitée
any-srl limited IT,ES,AR,BO,PE,PY,UY,RO,MD,BE,VE,CR,DO,HN,MX,CL,SM: srl s_de_rl sociedad_de_responsabilidad_limitada soc_de_resp_ltda soc_de_resp_lim srltda s_r_ltda
any-ltda limited BR,CL,CO,PT,BO,EC,CR,GT,NI,AO,MZ,SV: ltda cia_ltda y_cia_ltda e_cia_ltda &_cia_ltda limitada compañía_limitada sociedad_limitada_ltda sociedade_limitada sociedad_de_responsabilidad_ltda
any-snc partnership FR,IT,BE,LU,CH,MA,TN,DZ,SN,CI,LB: snc société_en_nom_collectif società_in_nome_collettivo / société_en_nom_collectif
any-scs limited-partnership FR,BE,LU,CH,ES,AR,IT,MA,CI: scs secs société_en_commandite_simple sociedad_en_comandita_simple s_en_c_s
any-sca limited-partnership FR,LU,BE,AR,ES,MA: =sca société_en_commandite_par_actions sociedad_en_comandita_por_acciones
any-jsc public RU,UA,KZ,BY,VN,GE,AM,AZ,UZ,KG,MN,AE,SA,EG,SY,BG,IR,KW: jsc joint_stock_company jt_stk_co joint_stock_co joint_stock js_co jsco stock_company / jsc joint_stock_company
any-ojsc public RU,UA,BY,KZ,AZ,AM,KG,TJ,UZ: ojsc open_joint_stock_company otkrytoe_aktsionernoe_obschestvo / ojsc open_joint_stock_company
any-cjsc public RU,UA,BY,KZ,AM,AZ,KG: cjsc closed_joint_stock_company / cjsc closed_joint_stock_company
any-pjsc public RU,UA,AE,BH,EG,QA,SA: pjsc public_joint_stock_company public_joint_stock_co / pjsc public_joint_stock_company
any-qpsc public QA: qpsc qsc qatari_public_shareholding_company
any-llp partnership GB,US,CA,IN,SG,JP,KZ,AU,IE,KE,NG: llp limited_liability_partnership
any-lp limited-partnership US,GB,CA,IE,JP,AU,NZ,KY,LU,JE,GG: lp limited_partnership ltd_partnership
any-gp partnership US,GB,CA,SG: .gp general_partnership
any-se public DE,FR,AT,NL,BE,LU,CZ,SK,CY,NO,SE,FI,DK,PL,GB,IE,ES,IT,PT,EE,LV,LT,HU,LI,MT,GR,BG,RO,SI,HR: se societas_europaea europäische_gesellschaft société_européenne europäische_aktiengesellschaft eurooppayhtiö europabolag sociedad_europea
any-sce cooperative DE,FR,BE,NL,IT,ES,HU,SK,SE,LU,PL,CZ,FI: sce societas_cooperativa_europaea société_coopérative_européenne europäische_genossenschaft
any-eeig partnership BE,DE,FR,GB,NL,IT,ES,LU: eeig geie ewiv eesv aeie european_economic_interest_grouping groupement_européen_d_intérêt_économique
any-private-limited limited IN,SG,PK,BD,LK,NP,MV,BT,ZW,ZM,KE,UG,GH,MM,BW,NA: pvt_ltd private_limited private_ltd pvt_limited pvt_ltd_co private_limited_company pvtltd p_ltd priv_ltd (pvt_ltd (private_limited
any-nonprofit nonprofit *: non_profit_organization nonprofit_corporation nonprofit_organization not_for_profit_corporation non_profit_corporation nonprofit_company public_benefit_corporation
any-soe state *: state_owned_enterprise state_enterprise state_unitary_enterprise federal_state_unitary_enterprise federal_state_budgetary_institution federal_state_budgetary_educational_institution / federal_state_budgetary_institution federal_state_budgetary_educational_institution federal_state_unitary_enterprise state_enterprise federal_state_autonomous_educational_institution
any-branch branch *: branch_office taiwan_branch hong_kong_branch singapore_branch japan_branch korea_branch
# United States, Canada
us-inc limited US,CA,PH,JP,KR,TW,PR,LR: inc incorporated incorporation company_inc (inc
us-llc limited US,PR,RU,UA,AE,OM,QA,GE,AM,PH,VN,MN: llc llcc limited_liability_corporation co_llc company_llc limited_liability_company limited_liability_co ltd_liability_co / llc limited_liability_company
us-lc limited US: lc
us-lllp limited-partnership US: lllp limited_liability_limited_partnership
us-rllp partnership US: rllp registered_limited_liability_partnership
us-pc limited US: .pc professional_corporation prof_corp
us-pa limited US: .pa professional_association
us-pllc limited US: pllc professional_limited_liability_company
us-pbc public US: pbc
us-l3c nonprofit US: l3c low_profit_limited_liability_company
us-na public US: .na national_association national_trust_&_savings_association nt_&_sa
us-fsb public US: fsb federal_savings_bank
us-ssb public US: .ssb
us-apc limited US: .apc a_professional_corporation
us-chartered limited US: .chtd
us-501c3 nonprofit US: 501_c_3
ca-ltee limited CA: ltée limitée ltd_ltée
ca-inc limited CA: inc_ltée
ca-ulc company CA,US: ulc unlimited_liability_company unlimited_liability_corporation
ca-senc partnership CA: senc
ca-sencrl partnership CA: sencrl sencrl_srl
ca-sec limited-partnership CA,CH: sec société_en_commandite
ca-obnl nonprofit CA: obnl osbl organisme_à_but_non_lucratif organisme_sans_but_lucratif
ca-ccc cooperative CA: coopérative_de_solidarité coop_de_solidarité
# United Kingdom, Ireland, islands
gb-ltd limited GB,IE,IN,CA,AU,NZ,ZA,HK,SG,IL,NG,KE,GH,TZ,UG,MT,CY,JM,TT,BD,PK,LK,MY,TH,JP,CN,TW,KR,GI,BM,KY,VG,IM,JE,GG,FJ,ZM,ZW,MU,BS,BZ,BG,RU,TR,SA: ltd limited lmtd limted limitd itd limited_company (ltd (limited
gb-plc public GB,IE,MT,CY,NG,LK,TH,KH,ET,KE,GH,JE,BW,MW,ZM: plc public_limited_company public_ltd_co public_limited plc_ltd pub_ltd_co
gb-cic nonprofit GB: cic community_interest_company
gb-cio nonprofit GB: cio charitable_incorporated_organisation
gb-scio nonprofit GB: scio scottish_charitable_incorporated_organisation
gb-cbs cooperative GB: community_benefit_society
gb-rs cooperative GB: registered_society
gb-ips cooperative GB,IE: industrial_&_provident_society
gb-unltd company GB,IE,HK: unltd unlimited_company ultd
gb-clg nonprofit GB,IE: clg company_limited_by_guarantee limited_by_guarantee ltd_by_guarantee
gb-slp limited-partnership GB: scottish_limited_partnership
gb-cyf limited GB: cyf cyfyngedig
gb-ccc public GB: cwmni_cyfyngedig_cyhoeddus
gb-rtm nonprofit GB: rtm_company_limited
ie-dac limited IE: dac designated_activity_company
ie-teo limited IE: teo teoranta
ie-cpt public IE: cpt cuideachta_phoiblí_theoranta
ie-ctr limited IE: cuideachta_faoi_theorainn_ráthaíochta
ie-uc company IE: .uc cuideachta_neamhtheoranta
ie-icav company IE: icav
gg-pcc limited GG,JE,MT,IM: pcc protected_cell_company
gg-icc limited GG,JE: .icc incorporated_cell_company
# Germany, Austria, Switzerland, Liechtenstein
de-gmbh limited DE,AT,CH,LI,LU,BE,IT: gmbh mbh gesmbh ges_mbh gesellschaft_mbh gesellschaft_mit_beschränkter_haftung gesellschaft_mit_beschraenkter_haftung ges_mit_beschr_haftung (gmbh
de-ggmbh nonprofit DE,AT: ggmbh gemeinnützige_gmbh gemeinnuetzige_gmbh gemeinnützige_gesellschaft_mbh gemeinnützige_gesellschaft_mit_beschränkter_haftung g_gmbh
de-ug limited DE: ug ug_haftungsbeschränkt ug_haftungsbeschraenkt ug_haftungsbeschr ug_hb unternehmergesellschaft unternehmergesellschaft_haftungsbeschränkt (haftungsbeschränkt
de-gug nonprofit DE: gug gug_haftungsbeschränkt gemeinnützige_ug gemeinnützige_ug_haftungsbeschränkt gemeinnützige_unternehmergesellschaft
de-ag public DE,CH,AT,LI,LU,IT: ag aktiengesellschaft aktienges akt_ges aktien_gesellschaft / aktiengesellschaft
de-gag nonprofit DE: gag gemeinnützige_ag gemeinnützige_aktiengesellschaft
de-kg limited-partnership DE,AT: kg kommanditgesellschaft &_co_kg co_kg u_co_kg
de-gmbh-co-kg limited-partnership DE,AT: gmbh_&_co_kg gmbh_&_cokg gmbh_u_co_kg gmbh_co_kg gmbh_&_co gmbh_kg mbh_&_co_kg mbh_&_co gmbh_&_cie_kg gmbh_&_co_kommanditgesellschaft ges_mbh_&_co_kg gesellschaft_mbh_&_co_kg gmbhcokg
de-ug-co-kg limited-partnership DE: ug_&_co_kg ug_haftungsbeschränkt_&_co_kg ug_u_co_kg
de-ag-co-kg limited-partnership DE,AT,CH: ag_&_co_kg ag_&_co ag_co_kg ag_u_co_kg
de-se-co-kg limited-partnership DE: se_&_co_kg se_u_co_kg
de-ltd-co-kg limited-partnership DE: ltd_&_co_kg limited_&_co_kg
de-stiftung-co-kg limited-partnership DE: stiftung_&_co_kg stiftung_u_co_kg
de-eg-co-kg limited-partnership DE: eg_&_co_kg
de-bv-co-kg limited-partnership DE,NL: bv_&_co_kg
de-kgaa limited-partnership DE,AT: kgaa kommanditgesellschaft_auf_aktien
de-gmbh-co-kgaa limited-partnership DE: gmbh_&_co_kgaa gmbh_co_kgaa
de-ag-co-kgaa limited-partnership DE: ag_&_co_kgaa
de-se-co-kgaa limited-partnership DE: se_&_co_kgaa
de-stiftung-co-kgaa limited-partnership DE: stiftung_&_co_kgaa
de-ohg partnership DE,AT: ohg offene_handelsgesellschaft offene_handels_gesellschaft
de-gmbh-co-ohg partnership DE: gmbh_&_co_ohg gmbh_co_ohg
de-gbr partnership DE: gbr gdbr gesellschaft_bürgerlichen_rechts gesellschaft_buergerlichen_rechts gesellschaft_des_bürgerlichen_rechts bgb_gesellschaft
de-egbr partnership DE: egbr eingetragene_gbr eingetragene_gesellschaft_bürgerlichen_rechts
de-partg partnership DE: partg partges partnerschaftsgesellschaft
de-partg-mbb partnership DE: partg_mbb partgmbb part_mbb mbb partnerschaft_mbb partnerschaftsgesellschaft_mbb partnerschaftsgesellschaft_mit_beschränkter_berufshaftung partmbb
de-ek sole-trader DE: ek ekfm ekfr e_kfm e_kfr eingetragener_kaufmann eingetragene_kauffrau eingetr_kaufmann
de-einzel sole-trader DE,AT,CH: einzelunternehmen eingetragenes_einzelunternehmen einzelunternehmung einzelfirma
de-ev association DE: ev eingetragener_verein eingetr_verein e_verein
de-nrv association DE: nicht_rechtsfähiger_verein nicht_eingetragener_verein
de-eg cooperative DE: eg egen eingetragene_genossenschaft eingetr_genossenschaft egmbh egmuh
de-vvag cooperative DE: vvag versicherungsverein_auf_gegenseitigkeit
de-stiftung-br foundation DE: stiftung_bürgerlichen_rechts stiftung_des_bürgerlichen_rechts rechtsfähige_stiftung_des_bürgerlichen_rechts rechtsfähige_stiftung
de-stiftung-or state DE: stiftung_öffentlichen_rechts stiftung_des_öffentlichen_rechts stiftung_oeffentlichen_rechts
de-aor state DE: aör aoer anstalt_des_öffentlichen_rechts anstalt_öffentlichen_rechts
de-kdor state DE,AT: kdör kdoer körperschaft_des_öffentlichen_rechts körperschaft_öffentlichen_rechts
de-gkaor state DE: gkaör gemeinsame_kommunale_anstalt
de-eigenbetrieb state DE: kommunaler_eigenbetrieb
de-nl branch DE,AT,CH: zweigniederlassung zweigniederlassung_deutschland zweigniederlassung_österreich zweigniederlassung_schweiz niederlassung_deutschland niederlassung_österreich niederlassung_schweiz zndl
at-og partnership AT: offene_gesellschaft gmbh_&_co_og
at-oeg partnership AT: oeg offene_erwerbsgesellschaft
at-keg limited-partnership AT: .keg kommandit_erwerbsgesellschaft
at-eu sole-trader AT: .eu eingetragener_unternehmer eingetragene_unternehmerin
at-gen cooperative AT: egen_mbh regenmbh registrierte_genossenschaft_mit_beschränkter_haftung reggenmbh eingetragene_genossenschaft_mit_beschränkter_haftung
at-gesbr partnership AT: gesbr gesnbr
at-flexco limited AT: flexco flexkapg flexible_kapitalgesellschaft flexible_company
ch-sagl limited CH: sagl società_a_garanzia_limitata
ch-klg partnership CH: klg kollektivgesellschaft
ch-kmg limited-partnership CH: kmg kmag kommanditaktiengesellschaft
ch-ag-sa public CH,LU: ag_sa sa_ag ag_sa_ltd ag_ltd sa_ltd ag_société_anonyme
ch-scoop cooperative CH,BE,LU: société_coopérative scrl_cooperative scoop_sa
ch-oer state CH: selbständige_öffentlich_rechtliche_anstalt
li-anstalt limited LI: reg_anstalt
li-treuunternehmen company LI: trust_reg treuunternehmen_reg treuunternehmen
# Sweden, Finland, Norway, Denmark, Iceland, Faroe Islands
se-ab limited SE,FI: ab aktiebolag aktiebolaget aktiebol aktie_bolag / ab aktiebolaget
se-ab-publ public SE: ab_publ aktiebolag_publ publikt_aktiebolag (publ abp / ab_publ
se-hb partnership SE: hb handelsbolag handelsbolaget / handelsbolaget
se-kb limited-partnership SE: kb kommanditbolag kommanditbolaget / kommanditbolaget
se-ef sole-trader SE: enskild_firma enskild_näringsidkare enskild_näringsverksamhet
se-ek cooperative SE: ek_för ekonomisk_förening ek_förening ekon_för ekonomiska_förening
se-ideell association SE: ideell_förening ideella_förening
se-brf cooperative SE: / brf bostadsrättsföreningen
se-samf association SE: samfällighetsförening
se-filial branch SE,DK: filial_sverige filial_i_sverige sverige_filial svensk_filial filial_af filial_i_danmark danmark_filial dansk_filial
fi-oy limited FI: oy osakeyhtiö oy_ab ab_oy oyab oy_ltd ltd_oy osakeyhtiö_oy / oy osakeyhtiö oy_ab ab_oy
fi-oyj public FI: oyj julkinen_osakeyhtiö oyj_abp abp_oyj oyj_plc / oyj
fi-ky limited-partnership FI: ky kommandiittiyhtiö ky_kb kb_ky / ky
fi-ay partnership FI: .ay avoin_yhtiö
fi-tmi sole-trader FI: tmi toiminimi / tmi toiminimi
fi-osk cooperative FI: osk osuuskunta / osuuskunta
fi-ry association FI: ry rekisteröity_yhdistys ry_rf .rf rf_ry registrerad_förening
fi-rs foundation FI: .rs rekisteröity_säätiö
fi-asoy limited FI: asunto_oy asunto_osakeyhtiö asoy / asunto_oy asunto_osakeyhtiö as_oy bostads_ab
fi-koy limited FI: kiinteistö_oy koy kiint_oy / kiinteistö_oy kiint_oy koy kiinteistöosakeyhtiö
fi-sivuliike branch FI: sivuliike sivuliike_suomessa suomen_sivuliike filial_i_finland
no-as limited NO: =as aksjeselskap aksjeselskapet
no-asa public NO: asa allmennaksjeselskap
no-ans partnership NO: ans ansvarlig_selskap
no-da partnership NO: .da selskap_med_delt_ansvar
no-ks limited-partnership NO: =ks kommandittselskap
no-enk sole-trader NO: enkeltpersonforetak enkeltmannsforetak
no-sa cooperative NO: samvirkeforetak
no-nuf branch NO: nuf norskregistrert_utenlandsk_foretak norsk_avdeling_av_utenlandsk_foretak
no-ba cooperative NO: .ba selskap_med_begrenset_ansvar
no-iks state NO: iks interkommunalt_selskap
no-kf state NO: .kf kommunalt_foretak
no-hf state NO: =hf helseforetak
no-sf state NO: .sf statsforetak
dk-as public DK: =as aktieselskab aktieselskabet akts / aktieselskabet
dk-aps limited DK: aps anpartsselskab anpartsselskabet / anpartsselskabet
dk-ivs limited DK: ivs iværksætterselskab
dk-is partnership DK: .is interessentskab interessentskabet / interessentskabet
dk-ks limited-partnership DK: =ks kommanditselskab kommanditselskabet
dk-ps limited-partnership DK: .ps partnerselskab p_s
dk-amba cooperative DK: amba andelsselskab_med_begrænset_ansvar andelsselskab
dk-fmba cooperative DK: fmba forening_med_begrænset_ansvar
dk-smba limited DK: smba selskab_med_begrænset_ansvar
dk-fond foundation DK: erhvervsdrivende_fond
dk-enk sole-trader DK: enkeltmandsvirksomhed
dk-pmv sole-trader DK: personligt_ejet_mindre_virksomhed
dk-si state DK: selvejende_institution / den_selvejende_institution
is-ehf limited IS: ehf einkahlutafélag
is-hf public IS: =hf hlutafélag
is-ohf state IS: ohf opinbert_hlutafélag
is-sf partnership IS: sameignarfélag
is-slf limited-partnership IS: samlagsfélag slhf samlagshlutafélag
is-svf cooperative IS: svf samvinnufélag
is-ses foundation IS: .ses sjálfseignarstofnun
is-slit branch IS: útibú_á_íslandi
fo-pf limited FO: .pf partafelag
fo-spf limited FO: sp_f smápartafelag
gl-as public GL: grønlandsk_aktieselskab
# Netherlands, Belgium, Luxembourg
nl-bv limited NL,BE,SR,CW,AW: bv besloten_vennootschap besloten_vennootschap_met_beperkte_aansprakelijkheid bv_io
nl-nv public NL,BE,SR,CW,AW: nv naamloze_vennootschap
nl-vof partnership NL,BE: vof vennootschap_onder_firma
nl-cv limited-partnership NL,BE: =cv commanditaire_vennootschap comm_v gcv
nl-ua cooperative NL: .ua coöperatie_ua coöperatie_u_a coöperatief_ua coöperatieve_ua uitgesloten_aansprakelijkheid coöperatief_ba
nl-wa cooperative NL: .wa coöperatie_wa wettelijke_aansprakelijkheid
nl-ez sole-trader NL,BE: eenmanszaak
nl-owm cooperative NL: owm onderlinge_waarborgmaatschappij onderlinge_waarborgmaatschappij_ua
nl-pbo state NL: publiekrechtelijk_lichaam publiekrechtelijke_rechtspersoon
nl-bij branch NL,BE: bijkantoor
be-bvba limited BE: bvba ebvba sprl bvba_sprl sprl_bvba sprlu société_privée_à_responsabilité_limitée s_p_r_l
be-bv-srl limited BE: bv_srl srl_bv
be-nv-sa public BE,LU: nv_sa sa_nv
be-vzw nonprofit BE: vzw vereniging_zonder_winstoogmerk vzw_asbl / vzw
be-asbl nonprofit BE,LU: asbl association_sans_but_lucratif asbl_vzw / asbl
be-ivzw nonprofit BE: ivzw aisbl ivzw_aisbl aisbl_ivzw inpa ivoz association_internationale_sans_but_lucratif internationale_vereniging_zonder_winstoogmerk / aisbl ivzw
be-cvba cooperative BE: cvba scrl cvba_scrl scrl_cvba cvba_so scrl_fs coöperatieve_vennootschap coöperatieve_vennootschap_met_beperkte_aansprakelijkheid société_coopérative_à_responsabilité_limitée
be-cvoa cooperative BE: cvoa scris société_coopérative_à_responsabilité_illimitée
be-comm-va limited-partnership BE: comm_va cva commanditaire_vennootschap_op_aandelen
be-esv partnership BE: .esv economisch_samenwerkingsverband
be-landbouw partnership BE: landbouwvennootschap
lu-sarl-s limited LU: sarl_s sàrls
lu-sicav company LU,FR,BE,ES,IT,LI,MT: sicav société_d_investissement_à_capital_variable sicav_sif sicav_raif
lu-sicaf company LU,FR,IT: sicaf
lu-scsp limited-partnership LU: scsp société_en_commandite_spéciale
lu-soparfi company LU: soparfi
# France, Monaco and where French law is followed
fr-sas limited FR,CO,MA,SN,CI,PF,NC,IT: =sas société_par_actions_simplifiée sociedad_por_acciones_simplificada / société_par_actions_simplifiée
fr-sasu limited FR: sasu sas_unipersonnelle société_par_actions_simplifiée_unipersonnelle société_par_actions_simplifiée_à_associé_unique / sasu
fr-eurl limited FR,DZ: eurl entreprise_unipersonnelle_à_responsabilité_limitée / eurl
fr-sarlu limited FR,SN,CI: sarlu sarl_unipersonnelle sarl_au suarl surl société_unipersonnelle_à_responsabilité_limitée
fr-ei sole-trader FR: .ei entreprise_individuelle entrepreneur_individuel / entreprise_individuelle
fr-sc partnership FR: société_civile / société_civile
fr-sci partnership FR,MC: .sci société_civile_immobilière / société_civile_immobilière
fr-scm partnership FR: .scm société_civile_de_moyens / société_civile_de_moyens
fr-scp partnership FR: .scp société_civile_professionnelle / société_civile_professionnelle
fr-scea partnership FR: scea société_civile_d_exploitation_agricole / scea
fr-earl partnership FR: exploitation_agricole_à_responsabilité_limitée
fr-gaec partnership FR: gaec groupement_agricole_d_exploitation_en_commun / gaec
fr-gfa partnership FR: groupement_foncier_agricole
fr-selarl limited FR: selarl selas selafa selca selurl société_d_exercice_libéral_à_responsabilité_limitée société_d_exercice_libéral / selarl selas selafa selurl
fr-gie partnership FR,BE,LU,MA: gie groupement_d_intérêt_économique / groupement_d_intérêt_économique
fr-gip state FR: groupement_d_intérêt_public / groupement_d_intérêt_public
fr-gcs state FR: groupement_de_coopération_sanitaire
fr-scop cooperative FR: scop scop_sa scop_sarl scop_arl société_coopérative_de_production société_coopérative_et_participative société_coopérative_ouvrière_de_production / scop
fr-scic cooperative FR: scic scic_sa scic_sas société_coopérative_d_intérêt_collectif / scic
fr-sca cooperative FR: =sca société_coopérative_agricole / société_coopérative_agricole
fr-sica cooperative FR: sica société_d_intérêt_collectif_agricole
fr-sem state FR: saeml sem_sa société_d_économie_mixte / société_d_économie_mixte saeml
fr-spl state FR: société_publique_locale / société_publique_locale
fr-epic state FR,DZ: établissement_public_à_caractère_industriel_et_commercial
fr-epa state FR: établissement_public_administratif établissement_public
fr-loi1901 association FR: association_loi_1901 association_loi_de_1901 asso_loi_1901 loi_1901 association_déclarée
fr-rup association FR: reconnue_d_utilité_publique arup association_reconnue_d_utilité_publique
fr-fond foundation FR: fondation_reconnue_d_utilité_publique
fr-sep partnership FR: société_en_participation
fr-sacv public FR: sa_à_directoire sa_à_conseil_d_administration sa_directoire_et_conseil_de_surveillance
fr-sasp public FR: sasp société_anonyme_sportive_professionnelle / sasp
ma-sarlau limited MA: sarlau
dz-ets sole-trader DZ,TN,MA,CM: =ets / ets établissements
# Italy, San Marino, Vatican
it-spa public IT,SM: spa società_per_azioni s_per_azioni soc_per_azioni spa_unipersonale spa_a_socio_unico / società_per_azioni
it-srl limited IT,SM: società_a_responsabilità_limitata =soc_a_resp_lim srl_unipersonale srl_a_socio_unico srlu / società_a_responsabilità_limitata
it-srls limited IT: srls srl_semplificata società_a_responsabilità_limitata_semplificata
it-srlcr limited IT: srlcr
it-sas limited-partnership IT: società_in_accomandita_semplice =sas
it-sapa limited-partnership IT: sapa società_in_accomandita_per_azioni
it-ss partnership IT: .ss società_semplice
it-scarl cooperative IT: scarl soc_coop_arl scrl_arl società_cooperativa_a_responsabilità_limitata società_consortile_a_responsabilità_limitata società_consortile_a_rl scrl_consortile soc_cons_arl consortile_arl coop_arl soc_coop_rl
it-scpa cooperative IT: scpa società_cooperativa_per_azioni società_consortile_per_azioni scpa_consortile
it-coop cooperative IT: soc_coop società_cooperativa scs_coop soc_cooperativa / soc_coop società_cooperativa
it-coop-soc cooperative IT: soc_coop_sociale società_cooperativa_sociale cooperativa_sociale cooperativa_sociale_onlus soc_coop_soc scs_onlus soc_coop_sociale_onlus / società_cooperativa_sociale soc_coop_sociale
it-onlus nonprofit IT: onlus organizzazione_non_lucrativa_di_utilità_sociale
it-ets nonprofit IT: =ets ente_del_terzo_settore
it-odv nonprofit IT: odv organizzazione_di_volontariato
it-aps nonprofit IT: associazione_di_promozione_sociale
it-asd association IT: asd associazione_sportiva_dilettantistica ssdrl / associazione_sportiva_dilettantistica
it-di sole-trader IT: ditta_individuale impresa_individuale / ditta_individuale
it-epe state IT: ente_pubblico_economico
it-irccs state IT: irccs istituto_di_ricovero_e_cura_a_carattere_scientifico / irccs
it-stp limited IT: società_tra_professionisti stp_srl srl_stp
it-sb public IT: società_benefit spa_società_benefit srl_società_benefit spa_sb srl_sb spa_benefit
# Spain, Portugal
es-sl limited ES,AD: sl sociedad_limitada sociedad_de_responsabilidad_limitada_sl s_l_unipersonal
es-slu limited ES,AD: slu sociedad_limitada_unipersonal sl_unipersonal
es-slne limited ES: slne sociedad_limitada_nueva_empresa
es-sll limited ES: sll sociedad_limitada_laboral
es-slp limited ES: slp sociedad_limitada_profesional
es-sau public ES,AR: sau sa_unipersonal sociedad_anónima_unipersonal
es-sal public ES: sociedad_anónima_laboral
es-sad public ES: sociedad_anónima_deportiva
es-sme state ES: sa_sme sme_sa sa_mp sme_mp sociedad_mercantil_estatal sociedad_estatal
es-epe state ES: entidad_pública_empresarial ente_público
es-scoop cooperative ES: scoop_ltda s_coop s_coop_and s_coop_mad s_coop_ltda sdad_coop sociedad_cooperativa sociedad_cooperativa_limitada soc_coop_ltda s_coop_v coop_v sccl sccl_coop s_coop_galega sociedad_cooperativa_andaluza koop_e koop_elk / sociedad_cooperativa
es-sca cooperative ES: =sca
es-cb partnership ES: .cb comunidad_de_bienes
es-sc partnership ES,PT,AR: .scl sociedad_civil sociedad_colectiva
es-sc-en-c limited-partnership ES,AR,CO,MX: s_en_c sociedad_en_comandita s_en_comandita s_com s_en_c_por_a
es-aie partnership ES: agrupación_de_interés_económico .aie
es-ute partnership ES,AR,UY: unión_temporal_de_empresas
es-sat cooperative ES: sociedad_agraria_de_transformación
es-sgr cooperative ES,AR: sociedad_de_garantía_recíproca
es-sucursal branch ES,AR,MX,CO,CL,PE,UY,PA,PT: sucursal_en_españa sucursal_argentina sucursal_en_argentina sucursal_colombia sucursal_en_colombia sucursal_perú sucursal_del_perú sucursal_em_portugal sucursal sucursal_méxico sucursal_uruguay
es-autonomo sole-trader ES,MX: empresario_individual persona_física_con_actividad_empresarial
pt-lda limited PT,AO,MZ,CV: lda limitada_lda sociedade_por_quotas &_lda e_ca_lda
pt-unip limited PT: unipessoal_lda unipessoal sociedade_unipessoal_por_quotas sociedade_unipessoal_lda unip_lda
pt-sgps public PT: sgps_sa sgps
pt-epe state PT: epe entidade_pública_empresarial
pt-em state PT: em_sa empresa_municipal
pt-ip state PT: .ip instituto_público
pt-crl cooperative PT: .crl cooperativa_de_responsabilidade_limitada ccrl
pt-ace partnership PT: agrupamento_complementar_de_empresas
pt-ipss nonprofit PT: ipss instituição_particular_de_solidariedade_social
pt-eirl sole-trader PT: estabelecimento_individual_de_responsabilidade_limitada
pt-snc partnership PT,BR: sociedade_em_nome_coletivo sociedade_em_nome_colectivo
pt-sc limited-partnership PT,BR: sociedade_em_comandita
# Latin America
br-eireli limited BR: eireli empresa_individual_de_responsabilidade_limitada
br-me sole-trader BR: ltda_me .me .epp microempreendedor_individual microempresa
br-sa public BR: sa_capital_aberto companhia_aberta
br-ss partnership BR: sociedade_simples ss_ltda sociedade_simples_ltda
br-slu limited BR: sociedade_limitada_unipessoal
br-coop cooperative BR: coop_ltda cooperativa_ltda sociedade_cooperativa
br-ep state BR: empresa_pública_federal
br-oscip nonprofit BR: oscip
mx-sadecv public MX: sa_de_cv sociedad_anónima_de_capital_variable sadecv sa_cv sab_cv
mx-sabdecv public MX: sab_de_cv .sab sociedad_anónima_bursátil_de_capital_variable sociedad_anónima_bursátil
mx-sapidecv public MX: sapi_de_cv sapi sociedad_anónima_promotora_de_inversión_de_capital_variable sociedad_anónima_promotora_de_inversión sapib_de_cv
mx-srldecv limited MX: s_de_rl_de_cv srl_de_cv s_rl_de_cv sociedad_de_responsabilidad_limitada_de_capital_variable s_de_rl_cv
mx-srlmi limited MX: s_de_rl_mi s_de_rl_de_ip srl_mi
mx-sofom public MX: sofom_enr sofom_er sa_de_cv_sofom_enr sofom sapi_de_cv_sofom_enr sa_de_cv_sofom_er sa_de_cv_sofom_e_n_r
mx-sc partnership MX: =.sc sc_de_rl_de_cv sc_de_rl sc_de_cv
mx-ac association MX: .ac asociación_civil
mx-iap nonprofit MX: .iap institución_de_asistencia_privada
mx-spr cooperative MX: spr_de_rl spr_de_rl_de_cv sociedad_de_producción_rural
mx-sas limited MX: sas_de_cv
mx-sib public MX: institución_de_banca_múltiple sa_institución_de_banca_múltiple
ar-ac association AR,VE,PE,UY: asociación_civil_sin_fines_de_lucro asociación_sin_fines_de_lucro
ar-saic public AR: saic saici saicf saicyf saci sacif sacifia sacifi saic_y_f saica sacyf sacei
ar-sh partnership AR: .sh sociedad_de_hecho
ar-se state AR: sociedad_del_estado
ar-sapem state AR: sapem
cl-spa limited CL: sociedad_por_acciones
cl-eirl sole-trader CL,PE: eirl empresa_individual_de_responsabilidad_limitada
co-esp state CO: esp_sa sa_esp empresa_de_servicios_públicos sas_esp .esp
co-eu sole-trader CO: empresa_unipersonal
co-ese state CO: empresa_social_del_estado / empresa_social_del_estado
co-eice state CO: eice empresa_industrial_y_comercial_del_estado
co-bic limited CO: sas_bic sa_bic
pe-saa public PE: saa sociedad_anónima_abierta
pe-sac public PE: sac sociedad_anónima_cerrada
pe-srl limited PE: sociedad_comercial_de_responsabilidad_limitada
ec-ca public EC,VE,DO: .ca compañía_anónima
ec-ep state EC: empresa_pública empresa_pública_ep
ve-ca public VE: saca saica_saca sociedad_anónima_de_capital_abierto
do-cxa public DO: c_por_a cxa compañía_por_acciones
pr-psc limited PR: .psc corporación_de_servicios_profesionales .csp
# Poland, Czechia, Slovakia, Hungary
pl-spzoo limited PL: sp_z_oo spzoo sp_zoo spółka_z_oo spółka_z_ograniczoną_odpowiedzialnością sp_z_ogr_odp sp_z_o_o
pl-spzoo-spk limited-partnership PL: sp_z_oo_sp_k sp_z_oo_spk spółka_z_ograniczoną_odpowiedzialnością_spółka_komandytowa sp_z_oo_i_wspólnicy_sp_k spółka_z_oo_sp_k sp_z_oo_spółka_komandytowa
pl-spk limited-partnership PL: sp_k spk spółka_komandytowa sp_komandytowa
pl-spj partnership PL: sp_j spj spółka_jawna sp_jawna
pl-spp partnership PL: sp_p spółka_partnerska
pl-ska limited-partnership PL: .ska spółka_komandytowo_akcyjna
pl-psa limited PL: .psa prosta_spółka_akcyjna
pl-sc partnership PL: =.sc spółka_cywilna
pl-jdg sole-trader PL: jednoosobowa_działalność_gospodarcza
pl-pp state PL: .pp przedsiębiorstwo_państwowe
pl-sp-zoz state PL: samodzielny_publiczny_zakład_opieki_zdrowotnej / sp_zoz samodzielny_publiczny_zakład_opieki_zdrowotnej spzoz
pl-oddzial branch PL: oddział_w_polsce sa_oddział_w_polsce sp_z_oo_oddział_w_polsce
cz-as public CZ: =as akciová_společnost akc_spol akc_společnost
cz-sro limited CZ,SK: sro s_ro spol_sro spol_s_ro společnost_s_ručením_omezeným spoločnosť_s_ručením_obmedzeným spol_s_ručením_omezeným
cz-vos partnership CZ,SK: vos veřejná_obchodní_společnost verejná_obchodná_spoločnosť ver_obch_spol
cz-ks limited-partnership CZ,SK: =ks komanditní_společnost komanditná_spoločnosť kom_spol
cz-sp state CZ: .sp státní_podnik
cz-zs association CZ: .zs zapsaný_spolek
cz-zu nonprofit CZ: .zú zapsaný_ústav
cz-ops nonprofit CZ: .ops obecně_prospěšná_společnost obec_prosp_spol
cz-po state CZ: příspěvková_organizace přísp_org
cz-vvi state CZ: vvi veřejná_výzkumná_instituce
cz-osvc sole-trader CZ: osvč
cz-oz branch CZ: odštěpný_závod organizační_složka .o_z
cz-os association CZ,SK: občanské_sdružení občianske_združenie
cz-nf foundation CZ,SK: nadační_fond neinvestičný_fond
sk-as public SK: =as akciová_spoločnosť
sk-jsa public SK: jednoduchá_spoločnosť_na_akcie
sk-no nonprofit SK: .no nezisková_organizácia
sk-sp state SK: štátny_podnik
sk-po state SK: príspevková_organizácia rozpočtová_organizácia
sk-vvi state SK: verejná_výskumná_inštitúcia
sk-oz branch SK: organizačná_zložka
sk-szco sole-trader SK: szčo
hu-kft limited HU: kft korlátolt_felelősségű_társaság
hu-nkft nonprofit HU: nonprofit_kft nkft nonprofit_korlátolt_felelősségű_társaság közhasznú_nonprofit_kft
hu-zrt public HU: zrt zártkörűen_működő_részvénytársaság nonprofit_zrt
hu-nyrt public HU: nyrt nyilvánosan_működő_részvénytársaság
hu-rt public HU: .rt részvénytársaság
hu-bt limited-partnership HU: bt betéti_társaság
hu-kkt partnership HU: kkt közkereseti_társaság
hu-kht nonprofit HU: kht közhasznú_társaság
hu-ev sole-trader HU: egyéni_vállalkozó egyéni_vállalkozás
hu-ec sole-trader HU: egyéni_cég
hu-szov cooperative HU: szöv
hu-fiok branch HU: magyarországi_fióktelepe fióktelepe magyarországi_fióktelep
hu-vallalat state HU: állami_vállalat
hu-ege partnership HU: európai_gazdasági_egyesülés
# Baltic states
ee-ou limited EE: oü osaühing / oü osaühing
ee-as public EE: =as aktsiaselts / aktsiaselts
ee-fie sole-trader EE: fie füüsilisest_isikust_ettevõtja / fie
ee-tu partnership EE: .tü täisühing / täisühing
ee-uu limited-partnership EE: .uü usaldusühing / usaldusühing
ee-mtu nonprofit EE: mtü mittetulundusühing / mtü mittetulundusühing
ee-tuh cooperative EE: tulundusühistu / tulundusühistu
ee-ku cooperative EE: korteriühistu
ee-filiaal branch EE: eesti_filiaal
lv-sia limited LV: sia sabiedrība_ar_ierobežotu_atbildību / sia sabiedrība_ar_ierobežotu_atbildību
lv-as public LV: =as akciju_sabiedrība / akciju_sabiedrība
lv-ik sole-trader LV: individuālais_komersants .ik / individuālais_komersants
lv-ps partnership LV: pilnsabiedrība / pilnsabiedrība
lv-ks limited-partnership LV: =ks komandītsabiedrība / komandītsabiedrība
lv-zs sole-trader LV: zemnieku_saimniecība / zemnieku_saimniecība
lv-vsia state LV: vsia valsts_sia / vsia valsts_sia
lv-vas state LV: valsts_akciju_sabiedrība / valsts_akciju_sabiedrība valsts_as
lv-kb cooperative LV: kooperatīvā_sabiedrība / kooperatīvā_sabiedrība
lv-filiale branch LV: filiāle_latvijā latvijas_filiāle
lt-uab limited LT: uab uždaroji_akcinė_bendrovė / uab uždaroji_akcinė_bendrovė
lt-ab public LT: akcinė_bendrovė / akcinė_bendrovė
lt-ii sole-trader LT: individuali_įmonė / individuali_įmonė
lt-mb partnership LT: mažoji_bendrija / mažoji_bendrija
lt-tub partnership LT: tūb tikroji_ūkinė_bendrija
lt-kub limited-partnership LT: kūb komanditinė_ūkinė_bendrija
lt-vsi nonprofit LT: všį viešoji_įstaiga / všį viešoji_įstaiga
lt-vi state LT: valstybės_įmonė savivaldybės_įmonė / valstybės_įmonė savivaldybės_įmonė
lt-bi state LT: biudžetinė_įstaiga
lt-zub cooperative LT: žūb žemės_ūkio_bendrovė
lt-koop cooperative LT: kooperatinė_bendrovė / kooperatinė_bendrovė
# Slovenia, Croatia, Bosnia, Serbia, Montenegro, North Macedonia, Albania, Kosovo
si-doo limited SI,HR,BA,RS,ME,MK: doo družba_z_omejeno_odgovornostjo društvo_s_ograničenom_odgovornošću društvo_sa_ograničenom_odgovornošću doo_beograd doo_zagreb доо друштво_са_ограниченом_одговорношћу друштво_са_ограничена_одговорност
hr-jdoo limited HR: jdoo jednostavno_društvo_s_ograničenom_odgovornošću
si-dd public SI,HR,BA: dd delniška_družba dioničko_društvo
si-dno partnership SI: dno družba_z_neomejeno_odgovornostjo
hr-jtd partnership HR,BA: jtd javno_trgovačko_društvo
si-kd limited-partnership SI,HR,BA,RS,ME: .kd komanditna_družba komanditno_društvo
si-sp sole-trader SI: samostojni_podjetnik
si-zoo cooperative SI: zadruga_zoo
si-jz state SI: javni_zavod
si-jp state SI: javno_podjetje
si-podruznica branch SI,HR: podružnica_ljubljana podružnica_zagreb podružnica_v_sloveniji
hr-ustanova state HR,BA,RS: javna_ustanova zdravstvena_ustanova / javna_ustanova
rs-ad public RS,ME,MK,BG,BA: =ad akcionarsko_društvo =ад акционарско_друштво
rs-ad-beograd public RS: ad_beograd ад_београд
rs-od partnership RS,ME: ortačko_društvo ортачко_друштво
rs-pr sole-trader RS: .pr preduzetnik предузетник pr_beograd .пр
rs-jp state RS,BA,ME,MK: javno_preduzeće јавно_предузеће јавно_претпријатие / javno_preduzeće јп јавно_предузеће јавно_претпријатие
rs-dp state RS: društveno_preduzeće друштвено_предузеће
rs-zz cooperative RS: zemljoradnička_zadruga / земљорадничка_задруга
rs-ogranak branch RS: ogranak_beograd
mk-dooel limited MK: dooel дооел доо_ел друштво_со_ограничена_одговорност_од_едно_лице / дооел
mk-doo limited MK: друштво_со_ограничена_одговорност
mk-tp sole-trader MK: .тп трговец_поединец
al-shpk limited AL,XK: shpk sh_pk shoqëri_me_përgjegjësi_të_kufizuar
al-sha public AL,XK: sha shoqëri_aksionere shoqëri_anonime
al-shk limited-partnership AL,XK: shoqëri_komandite
al-shkm partnership AL,XK: shoqëri_kolektive
al-pf sole-trader AL: person_fizik
xk-ojq nonprofit XK,AL: ojq organizatë_joqeveritare / ojq
# Romania, Moldova, Bulgaria, Greece, Cyprus, Malta, Turkey
ro-srl limited RO,MD: societate_cu_răspundere_limitată srl_d
ro-sa public RO,MD: societate_pe_acțiuni societatea_pe_acțiuni
ro-sc company RO,MD: / +sc societatea_comercială
ro-snc partnership RO: societate_în_nume_colectiv
ro-scs limited-partnership RO: societate_în_comandită_simplă
ro-pfa sole-trader RO: pfa persoană_fizică_autorizată / pfa
ro-ii sole-trader RO,MD: întreprindere_individuală / întreprindere_individuală întreprinderea_individuală
ro-if sole-trader RO: întreprindere_familială
ro-ra state RO: regie_autonomă regia_autonomă / regia_autonomă
md-is state MD: întreprinderea_de_stat / întreprinderea_de_stat îs
md-im state MD: întreprinderea_municipală / întreprinderea_municipală
md-ao association MD: asociația_obștească / asociația_obștească
bg-ood limited BG: ood оод дружество_с_ограничена_отговорност / оод
bg-eood limited BG: eood еоод еднолично_дружество_с_ограничена_отговорност / еоод
bg-ad public BG: =ад акционерно_дружество =ad / акционерно_дружество
bg-ead public BG: ead еад еднолично_акционерно_дружество / еад
bg-et sole-trader BG: едноличен_търговец / ет едноличен_търговец
bg-sd partnership BG: .сд събирателно_дружество / сд
bg-kd limited-partnership BG: .кд командитно_дружество
bg-kda limited-partnership BG: кда командитно_дружество_с_акции
bg-dzzd partnership BG: дззд dzzd
bg-adsits public BG: адсиц adsits
bg-sdruzhenie association BG: сдружение_с_нестопанска_цел снц
bg-dp state BG: държавно_предприятие / държавно_предприятие
bg-klon branch BG: клон_българия
gr-ae public GR: αε ανώνυμη_εταιρεία ανώνυμη_εταιρία ανώνυμος_εταιρεία ae aeve αεβε abee αβεε αεε aebe anonimi_etairia
gr-epe limited GR,CY: επε εταιρεία_περιορισμένης_ευθύνης εταιρία_περιορισμένης_ευθύνης
gr-monepe limited GR: μονοπρόσωπη_επε μονοπρόσωπη_εταιρεία_περιορισμένης_ευθύνης mepe
gr-ike limited GR: ικε ιδιωτική_κεφαλαιουχική_εταιρεία .ike
gr-monike limited GR: μονοπρόσωπη_ικε μονοπρόσωπη_ιδιωτική_κεφαλαιουχική_εταιρεία μικε
gr-monae public GR: μονοπρόσωπη_αε μονοπρόσωπη_ανώνυμη_εταιρεία μαε
gr-oe partnership GR: οε ομόρρυθμη_εταιρεία ομόρρυθμη_εταιρία
gr-ee limited-partnership GR: εε ετερόρρυθμη_εταιρεία ετερόρρυθμη_εταιρία
gr-synp cooperative GR: συνπε συνεταιρισμός_περιορισμένης_ευθύνης
gr-koinsep cooperative GR: κοινσεπ κοιν_σ_επ κοινωνική_συνεταιριστική_επιχείρηση
gr-amke nonprofit GR: αμκε αστική_μη_κερδοσκοπική_εταιρεία αστική_εταιρεία_μη_κερδοσκοπική amke
gr-npdd state GR: νπδδ νομικό_πρόσωπο_δημοσίου_δικαίου
gr-npid state GR: νπιδ νομικό_πρόσωπο_ιδιωτικού_δικαίου
gr-atomiki sole-trader GR: ατομική_επιχείρηση
cy-ltd limited CY,GR: λτδ λιμιτεδ
cy-dim public CY: δημόσια_λτδ δημόσια_εταιρεία_λτδ
mt-ltd limited MT: kumpanija_b_responsabbiltà_limitata
tr-as public TR: =as anonim_şirketi anonim_şirket anonim_ortaklığı
tr-ltd limited TR: ltd_şti limited_şirketi limited_şti limited_şirket ltd_şirketi şti şirketi
tr-sanvetic public TR: san_&_tic_as sanayi_&_ticaret_as san_tic_as sanayi_ticaret_as tic_as &_tic_as ticaret_as san_as tic_&_san_as ticaret_&_sanayi_as
tr-sanveticltd limited TR: san_&_tic_ltd_şti sanayi_&_ticaret_limited_şirketi san_tic_ltd_şti sanayi_ticaret_ltd_şti tic_ltd_şti &_tic_ltd_şti sanayi_&_ticaret_ltd_şti ticaret_ltd_şti ltd_tic_şti dış_tic_ltd_şti tic_&_san_ltd_şti ticaret_limited_şirketi
tr-koll partnership TR: kollektif_şirketi koll_şti
tr-kom limited-partnership TR: komandit_şirketi kom_şti
tr-koop cooperative TR: sınırlı_sorumlu_kooperatif / sınırlı_sorumlu
tr-tao public TR: tao türk_anonim_ortaklığı
tr-sahis sole-trader TR: şahıs_şirketi
tr-iktisadi state TR: iktisadi_işletmesi iktisadi_devlet_teşekkülü
# Russia, Ukraine, Belarus
ru-ooo limited RU,KG,UZ: ооо общество_с_ограниченной_ответственностью ooo / ооо общество_с_ограниченной_ответственностью ooo obschestvo_s_ogranichennoy_otvetstvennostyu obshchestvo_s_ogranichennoj_otvetstvennostju
ru-ao public RU,KZ: ао акционерное_общество / ао акционерное_общество aktsionernoe_obschestvo
ru-pao public RU: пао публичное_акционерное_общество pao / пао публичное_акционерное_общество pao publichnoe_aktsionernoe_obschestvo
ru-oao public RU,BY,UZ: оао открытое_акционерное_общество oao / оао открытое_акционерное_общество oao
ru-zao public RU,BY: зао закрытое_акционерное_общество zao / зао закрытое_акционерное_общество zao
ru-nao public RU: нао непубличное_акционерное_общество / нао непубличное_акционерное_общество
ru-odo limited RU,BY: одо общество_с_дополнительной_ответственностью / одо общество_с_дополнительной_ответственностью
ru-ip sole-trader RU,BY,KZ,KG: ип индивидуальный_предприниматель / ип индивидуальный_предприниматель
ru-kfh sole-trader RU: кфх крестьянское_фермерское_хозяйство / кфх ип_глава_кфх
ru-pt partnership RU: полное_товарищество / полное_товарищество
ru-kt limited-partnership RU: товарищество_на_вере коммандитное_товарищество / товарищество_на_вере
ru-pk cooperative RU: .пк производственный_кооператив сельскохозяйственный_производственный_кооператив / спк сельскохозяйственный_производственный_кооператив производственный_кооператив
ru-pok cooperative RU: потребительский_кооператив / потребительский_кооператив
ru-gup state RU: гуп государственное_унитарное_предприятие / гуп государственное_унитарное_предприятие
ru-fgup state RU: фгуп федеральное_государственное_унитарное_предприятие / фгуп федеральное_государственное_унитарное_предприятие fgup
ru-mup state RU: муп муниципальное_унитарное_предприятие / муп муниципальное_унитарное_предприятие
ru-kp state RU: казенное_предприятие / фкп казенное_предприятие федеральное_казенное_предприятие
ru-fgbu state RU: фгбу федеральное_государственное_бюджетное_учреждение / фгбу федеральное_государственное_бюджетное_учреждение fgbu
ru-fgbou state RU: фгбоу фгбоу_во федеральное_государственное_бюджетное_образовательное_учреждение федеральное_государственное_бюджетное_образовательное_учреждение_высшего_образования / фгбоу фгбоу_во фгбоу_впо федеральное_государственное_бюджетное_образовательное_учреждение федеральное_государственное_бюджетное_образовательное_учреждение_высшего_образования fgbou_vo
ru-fgaou state RU: фгаоу / фгаоу фгаоу_во фгаоу_впо федеральное_государственное_автономное_образовательное_учреждение федеральное_государственное_автономное_образовательное_учреждение_высшего_образования
ru-fgbun state RU: фгбун / фгбун федеральное_государственное_бюджетное_учреждение_науки
ru-fgku state RU: фгку / фгку фку федеральное_государственное_казенное_учреждение федеральное_казенное_учреждение
ru-gbu state RU: гбу / гбу гбуз гку гау гбоу гбпоу гапоу гаук гбук гоу огбу государственное_бюджетное_учреждение государственное_бюджетное_учреждение_здравоохранения государственное_казенное_учреждение государственное_автономное_учреждение государственное_учреждение
ru-mbu state RU: мбу / мбу мку мау мбоу мбдоу мадоу маоу мкоу мбук муниципальное_бюджетное_учреждение муниципальное_казенное_учреждение муниципальное_автономное_учреждение муниципальное_бюджетное_общеобразовательное_учреждение муниципальное_бюджетное_дошкольное_образовательное_учреждение
ru-ano nonprofit RU: ано автономная_некоммерческая_организация / ано анпо автономная_некоммерческая_организация ано_во ано_дпо
ru-nko nonprofit RU: нко некоммерческая_организация нп некоммерческое_партнерство / нп некоммерческое_партнерство
ru-chu nonprofit RU: частное_учреждение / чу ночу нчоу чоу частное_образовательное_учреждение частное_учреждение негосударственное_образовательное_учреждение
ru-oo association RU: / роо моо оои общероссийская_общественная_организация региональная_общественная_организация межрегиональная_общественная_организация
ru-tsj association RU: тсж товарищество_собственников_жилья тсн / тсж тсн товарищество_собственников_жилья товарищество_собственников_недвижимости
ru-snt association RU: снт / снт садоводческое_некоммерческое_товарищество
ru-gsk cooperative RU: гск / гск гаражно_строительный_кооператив
ru-gk state RU: государственная_корпорация / государственная_корпорация
ru-filial branch RU,UA,BY,KZ: филиал_ооо филиал_ао филиал_пао представительство_в_рф
ua-tov limited UA: тов товариство_з_обмеженою_відповідальністю tov / тов товариство_з_обмеженою_відповідальністю tov tovarystvo_z_obmezhenoiu_vidpovidalnistiu
ua-tdv limited UA: тдв товариство_з_додатковою_відповідальністю / тдв товариство_з_додатковою_відповідальністю
ua-at public UA: акціонерне_товариство / ат акціонерне_товариство
ua-pat public UA: пат публічне_акціонерне_товариство / пат публічне_акціонерне_товариство
ua-prat public UA: прат приватне_акціонерне_товариство / прат приватне_акціонерне_товариство
ua-vat public UA: ват відкрите_акціонерне_товариство / ват відкрите_акціонерне_товариство
ua-zat public UA: зат закрите_акціонерне_товариство / зат закрите_акціонерне_товариство
ua-fop sole-trader UA: фоп фізична_особа_підприємець / фоп фізична_особа_підприємець
ua-pp company UA: .пп приватне_підприємство / пп приватне_підприємство
ua-dp state UA: державне_підприємство / дп державне_підприємство
ua-kp state UA: комунальне_підприємство / кп комунальне_підприємство
ua-knp state UA: комунальне_некомерційне_підприємство / кнп комунальне_некомерційне_підприємство
ua-fg sole-trader UA: фермерське_господарство / фермерське_господарство
ua-go association UA: / го громадська_організація
ua-bf foundation UA: / бф бо_бф
ua-osbb association UA: осбб / осбб
ua-pt partnership UA: повне_товариство / повне_товариство
ua-kt limited-partnership UA: командитне_товариство / командитне_товариство
ua-dz state UA: державний_заклад / дз
ua-dvnz state UA: двнз / двнз державний_вищий_навчальний_заклад
by-ooo limited BY: таа таварыства_з_абмежаванай_адказнасцю / таа
by-oao public BY: аат адкрытае_акцыянернае_таварыства / аат адкрытае_акцыянернае_таварыства
by-zao public BY: закрытае_акцыянернае_таварыства / закрытае_акцыянернае_таварыства
by-chup company BY: чуп чтуп частное_унитарное_предприятие / чуп чтуп чпуп частное_унитарное_предприятие частное_торговое_унитарное_предприятие
by-up state BY: / руп кууп уп республиканское_унитарное_предприятие унитарное_предприятие
by-uo state BY: / уо
# Caucasus, Central Asia, Mongolia
kz-too limited KZ: тоо жшс товарищество_с_ограниченной_ответственностью жауапкершілігі_шектеулі_серіктестігі жауапкершілігі_шектеулі_серіктестік / тоо товарищество_с_ограниченной_ответственностью жшс
kz-ao public KZ: ақ акционерлік_қоғам акционерлік_қоғамы
kz-rgp state KZ: ргп кгп / ргп кгп гкп ргп_на_пхв кгп_на_пхв республиканское_государственное_предприятие коммунальное_государственное_предприятие
kz-nao nonprofit KZ: некоммерческое_акционерное_общество / некоммерческое_акционерное_общество
kz-ik sole-trader KZ: жеке_кәсіпкер
kg-oso limited KG: осоо / осоо osoo
uz-mchj limited UZ: mchj мчж masʼuliyati_cheklangan_jamiyat mas_uliyati_cheklangan_jamiyati mas_uliyati_cheklangan_jamiyat масъулияти_чекланган_жамият
uz-aj public UZ: aksiyadorlik_jamiyati акциядорлик_жамияти
uz-xk company UZ: xususiy_korxona хусусий_корхона xk
uz-dk state UZ: davlat_unitar_korxonasi
uz-qk limited UZ: qo_shma_korxona
tm-hj public TM: hojalyk_jemgyýeti açyk_görnüşli_paýdarlar_jemgyýeti
tm-hk sole-trader TM: hususy_kärhana
tj-jdmm limited TJ: чдмм ҷдмм ҷамъияти_дорои_масъулияти_маҳдуд / чдмм ҷдмм
tj-jsk public TJ: ҷамъияти_саҳомӣ / ҷсп
az-mmc limited AZ: mmc məhdud_məsuliyyətli_cəmiyyət məhdud_məsuliyyətli_cəmiyyəti
az-asc public AZ: .asc açıq_səhmdar_cəmiyyəti açıq_səhmdar_cəmiyyət
az-qsc public AZ: .qsc qapalı_səhmdar_cəmiyyəti qapalı_səhmdar_cəmiyyət
az-psh state AZ: publik_hüquqi_şəxs publik_hüquqi_şəxsi
am-spy limited AM: սպը սահմանափակ_պատասխանատվությամբ_ընկերություն / սպը
am-bby public AM: բբը բաց_բաժնետիրական_ընկերություն
am-pby public AM: փբը փակ_բաժնետիրական_ընկերություն
am-az sole-trader AM: անհատ_ձեռնարկատեր / աձ անհատ_ձեռնարկատեր
am-poak state AM: պոակ պետական_ոչ_առևտրային_կազմակերպություն
ge-shps limited GE: შპს შეზღუდული_პასუხისმგებლობის_საზოგადოება shps / შპს შეზღუდული_პასუხისმგებლობის_საზოგადოება shps
ge-ss public GE: სს სააქციო_საზოგადოება / სს სააქციო_საზოგადოება
ge-im sole-trader GE: ინდივიდუალური_მეწარმე / იმ ინდივიდუალური_მეწარმე
ge-aip nonprofit GE: არასამეწარმეო_იურიდიული_პირი / აიპ ააიპ ა_ა_ი_პ
ge-ssip state GE: საჯარო_სამართლის_იურიდიული_პირი / სსიპ საჯარო_სამართლის_იურიდიული_პირი
ge-ks limited-partnership GE: კომანდიტური_საზოგადოება
mn-xxk limited MN: ххк хязгаарлагдмал_хариуцлагатай_компани
mn-xk public MN: хк хувьцаат_компани
mn-tbb nonprofit MN: тббх төрийн_бус_байгууллага
mn-towug state MN: төхк төөүг улсын_төсөвт_үйлдвэрийн_газар
# Middle East, North Africa, Iran
arab-llc limited SA,AE,EG,JO,LB,SY,IQ,KW,OM,QA,BH,LY,SD,YE,PS,TN,DZ,MA: ذمم ش_ذ_م_م شذمم ش_م_م شمم ذات_مسؤولية_محدودة ذات_المسؤولية_المحدودة شركة_ذات_مسؤولية_محدودة محدودة المحدودة م_م المحدوده / شركة_ذات_مسؤولية_محدودة
arab-sa public EG,SA,AE,JO,LB,SY,IQ,KW,OM,QA,BH,LY,SD,MA,TN,DZ: ش_م شم مساهمة شركة_مساهمة شركة_المساهمة مساهمة_مقفلة شركة_مساهمة_مقفلة شركة_مساهمة_مصرية المساهمة_العامة مساهمة_عامة مساهمة_عامة_محدودة / شركة_مساهمة
arab-psc public AE,JO,QA,KW,PS: ش_م_ع شمع المساهمة_العامة_المحدودة شركة_مساهمة_عامة شركة_مساهمة_عامة_محدودة
arab-ksc public KW: ش_م_ك شمك ش_م_ك_م ش_م_ك_ع شركة_مساهمة_كويتية
arab-bsc public BH: ش_م_ب شمب ش_م_ب_م شركة_مساهمة_بحرينية
arab-saog public OM: ش_م_ع_ع ش_م_ع_م شركة_مساهمة_عمانية
arab-sal public LB: ش_م_ل شمل شركة_مساهمة_لبنانية
arab-gp partnership SA,AE,EG,JO,LB,SY,KW: شركة_تضامن شركة_التضامن تضامنية وشركاه وشركاؤه وشركاهم و_شركاه و_شركاؤه
arab-lp limited-partnership SA,AE,EG,JO,LB,SY,KW: توصية_بسيطة شركة_توصية_بسيطة شركة_التوصية_البسيطة
arab-sp sole-trader SA,AE,EG,JO,KW: مؤسسة_فردية شركة_الشخص_الواحد ش_ش_و شخص_واحد
arab-fz limited AE: منطقة_حرة ش_م_ح م_م_ح
arab-co company SA,AE,EG,JO,LB,SY,IQ,KW,OM,QA,BH,LY,SD: / شركة
ae-fze limited AE: fze free_zone_establishment fz_establishment free_zone_est
ae-fzco limited AE: fzco fz_co free_zone_company free_zone_co
ae-fzllc limited AE: fz_llc fzllc fz_lcc llc_fz llc_fzc fzc
ae-dmcc limited AE: dmcc_co dmcc_llc
ae-pjsc public AE: private_joint_stock_company prjsc
ae-wll limited BH,QA,KW: wll with_limited_liability co_wll
ae-llc-sp limited AE,OM: llc_spc .spc llc_sole_proprietorship sole_person_company
eg-sae public EG: sae egyptian_joint_stock_company
lb-sal public LB,SY: sal offshore_sal sal_offshore sal_holding
kw-kscc public KW: kscc kscp ksc_closed ksc_public .ksc
bh-bsc public BH: bsc_c bsc_closed .bsc
om-saog public OM: saog saoc
jo-psc public JO,PS: public_shareholding_company public_shareholding_co
il-baam limited IL: בעמ ב_ע_מ בערבון_מוגבל בע_מ
il-shm partnership IL: שותפות_מוגבלת שותפות_כללית שותפות
il-amuta nonprofit IL: עמותה_רשומה ער ע_ר (ער
il-chalatz nonprofit IL: חלצ חל_צ חברה_לתועלת_הציבור chalatz
il-aguda cooperative IL: אגודה_שיתופית_חקלאית אגודה_שיתופית אגשח אגשח_בעמ אגודה_שיתופית_בעמ
ir-sahami public IR: سهامی_خاص سهامی_عام شرکت_سهامی شرکت_سهامی_خاص / شرکت_سهامی_خاص شرکت_سهامی_عام شرکت_سهامی
ir-mahdud limited IR: با_مسئولیت_محدود مسئولیت_محدود
ir-taavoni cooperative IR: شرکت_تعاونی / شرکت_تعاونی
ir-co company IR,AF: / شرکت
tn-suarl limited TN: ش_و_ذ_م_م
# Africa
za-pty limited ZA,NA,BW,SZ,LS: =pty_ltd =pty_limited edms_bpk eiendoms_beperk edms_beperk
za-cc limited ZA,NA: .cc close_corporation beslote_korporasie .bk
za-npc nonprofit ZA: npc non_profit_company rf_npc
za-ltd public ZA: bpk beperk
za-inc partnership ZA: ingelyf ing_inc
za-soc state ZA: soc_ltd soc_limited state_owned_company
za-rf limited ZA: rf_pty_ltd rf_ltd rf_proprietary_limited
ng-nltd nonprofit NG: ltd_gte gte limited_gte
et-plc limited ET: ኃላፊነቱ_የተወሰነ_የግል_ማህበር ሃላፊነቱ_የተወሰነ_የግል_ማኅበር ኃየተየግማ
et-sc public ET: አክሲዮን_ማህበር አማ share_company
oh-sa-u public SN,CI,CM,BJ,BF,TG,ML,GA,CG: sa_avec_ca sa_avec_conseil_d_administration sa_avec_administrateur_général
oh-scoops cooperative SN,CI,CM,BJ,BF,TG,ML,NE: scoops coop_ca scoop_ca société_coopérative_simplifiée
mu-gbc limited MU: gbc1 global_business_company
# India, Pakistan, Bangladesh, Sri Lanka, Nepal
in-pvtltd limited IN: प्राइवेट_लिमिटेड प्रा_लि प्रा_लिमिटेड প্রাইভেট_লিমিটেড பிரைவேட்_லிமிடெட் ప్రైవేట్_లిమిటెడ్ પ્રાઇવેટ_લિમિટેડ ಪ್ರೈವೇಟ್_ಲಿಮಿಟೆಡ್ പ്രൈവറ്റ്_ലിമിറ്റഡ് ਪ੍ਰਾਈਵੇਟ_ਲਿਮਿਟੇਡ प्रायव्हेट_लिमिटेड (opc opc_pvt_ltd opc_private_limited opc_p_ltd
in-ltd public IN: लिमिटेड लि লিমিটেড லிமிடெட் లిమిటెడ్ લિમિટેડ ಲಿಮಿಟೆಡ್ ലിമിറ്റഡ് ਲਿਮਿਟੇਡ
in-sec8 nonprofit IN: section_8_company section_25_company
in-huf sole-trader IN: huf hindu_undivided_family
in-coop cooperative IN: coop_society_ltd co_operative_society_ltd cooperative_society_ltd co_op_society_ltd cooperative_ltd co_operative_ltd coop_society_limited co_operative_society_limited co_op_soc_ltd chs_ltd
in-psu state IN: govt_of_india_undertaking a_govt_of_india_undertaking a_government_of_india_undertaking government_of_india_enterprise a_government_of_india_enterprise
in-prop sole-trader IN,PK,BD: proprietorship sole_proprietorship proprietary_concern
pk-smc limited PK: smc_pvt_ltd smc_private_limited
pk-urdu limited PK: پرائیویٹ_لمیٹڈ لمیٹڈ
bd-ltd limited BD: লিঃ লি প্রাইভেট_লি
lk-pvt limited LK: පුද්ගලික_සමාගම පුද්ගලික_සමාගම_සීමිත
np-pvt limited NP: प्रा_ली प्राली प्राइवेट_लि
np-ltd public NP: ली
mm-ltd limited MM: ကုမ္ပဏီလီမိတက် ကုမ္ပဏီ_လီမိတက် လီမိတက်
# South-East Asia
sg-pte limited SG,FJ,BN: pte_ltd pte_limited pteltd pte pte_co_ltd
my-sdnbhd limited MY,BN: sdn_bhd sdnbhd sendirian_berhad sdn_berhad
my-bhd public MY,BN: bhd berhad
my-plt partnership MY: plt perkongsian_liabiliti_terhad
my-ent sole-trader MY: milikan_tunggal
id-pt limited ID,TL: (pt perseroan_terbatas / pt perseroan_terbatas
id-pttbk public ID: tbk persero_tbk perseroan_terbuka / pt_tbk
id-persero state ID: (persero perusahaan_perseroan pt_persero / perusahaan_perseroan perusahaan_perseroan_persero
id-cv limited-partnership ID: =cv
id-fa partnership ID: persekutuan_firma
id-ud sole-trader ID: usaha_dagang / usaha_dagang
id-perum state ID: perusahaan_umum / perum perusahaan_umum perumda perusda
th-ltd limited TH: จำกัด บจก บจ บริษัทจำกัด / บจก บจ
th-plc public TH: จำกัด_มหาชน มหาชน (มหาชน บมจ pcl public_co_ltd public_company_limited pub_co_ltd plc_pcl public_company_ltd / บมจ
th-lp limited-partnership TH: หจก ห้างหุ้นส่วนจำกัด / หจก ห้างหุ้นส่วนจำกัด
th-op partnership TH: ห้างหุ้นส่วนสามัญ หสน / ห้างหุ้นส่วนสามัญ หสน
th-shop sole-trader TH: กิจการเจ้าของคนเดียว
vn-tnhh limited VN: tnhh cty_tnhh trách_nhiệm_hữu_hạn / công_ty_tnhh cty_tnhh công_ty_trách_nhiệm_hữu_hạn
vn-tnhhmtv limited VN: tnhh_mtv tnhh_một_thành_viên / công_ty_tnhh_mtv công_ty_tnhh_một_thành_viên cty_tnhh_mtv công_ty_trách_nhiệm_hữu_hạn_một_thành_viên công_ty_trách_nhiệm_hữu_hạn_mtv
vn-cp public VN: công_ty_cổ_phần cty_cp ctcp / công_ty_cổ_phần công_ty_cp cty_cp ctcp
vn-hd partnership VN: công_ty_hợp_danh / công_ty_hợp_danh
vn-dntn sole-trader VN: dntn doanh_nghiệp_tư_nhân / dntn doanh_nghiệp_tư_nhân
vn-htx cooperative VN: htx hợp_tác_xã / htx hợp_tác_xã
vn-co company VN: cty / công_ty cty
ph-opc limited PH: opc one_person_corporation
ph-gocc state PH: gocc government_owned_&_controlled_corporation
ph-nonstock nonprofit PH: non_stock_corporation
la-ltd limited LA: ຈຳກັດ ຈຳກັດຜູ້ດຽວ / ບໍລິສັດ
# China, Taiwan, Hong Kong, Macau
cn-ltd limited CN,TW,HK,MO,SG: 有限公司 有限责任公司 有限責任公司 有限责任 youxian_gongsi youxian_zeren_gongsi 有限
cn-jsc public CN,TW,HK,MO: 股份有限公司 股份公司 股份有限责任公司 gufen_youxian_gongsi 股份
cn-lp limited-partnership CN,TW: 有限合伙 有限合伙企业 有限合夥 (有限合伙 (有限合夥
cn-gp partnership CN: 普通合伙 特殊普通合伙 合伙企业 (普通合伙 (特殊普通合伙
cn-sole sole-trader CN: 个体工商户 个人独资企业 (个体工商户 (个人独资
cn-soe state CN: 国有独资 国有企业 全民所有制 (国有独资
cn-branch branch CN,TW,HK: 分公司 有限公司分公司 股份有限公司分公司
cn-wfoe limited CN: 外商独资 (外商独资 (中外合资 (外商投资
cn-coop cooperative CN: 专业合作社 农民专业合作社
tw-ltd limited TW: 無限公司 兩合公司
tw-corp nonprofit TW,JP: 財團法人 社團法人 / 財團法人 社團法人
hk-ltd limited HK: 私人有限公司 香港有限公司
mo-lda limited MO: 一人有限公司 sociedade_unipessoal_limitada
# Japan
jp-kk limited JP: 株式会社 株式會社 (株 kk kabushiki_kaisha kabushiki_gaisha kabushikigaisha kabushikikaisha カブシキガイシャ かぶしきがいしゃ / 株式会社 株式會社 (株 kabushiki_kaisha カブシキガイシャ
jp-yk limited JP: 有限会社 有限會社 (有 yugen_kaisha yugen_gaisha / 有限会社 有限會社 (有
jp-gk limited JP: 合同会社 合同會社 (同 gk godo_kaisha godo_gaisha / 合同会社 (同
jp-gomei partnership JP: 合名会社 合名會社 (名 gomei_kaisha gomei_gaisha / 合名会社 (名
jp-goshi limited-partnership JP: 合資会社 合資會社 (資 goshi_kaisha goshi_gaisha / 合資会社 (資
jp-ippan-shadan association JP: 一般社団法人 (一社 (社 ippan_shadan_hojin / 一般社団法人 (一社 (社
jp-koeki-shadan association JP: 公益社団法人 (公社 koeki_shadan_hojin / 公益社団法人 (公社
jp-shadan association JP: 社団法人 / 社団法人
jp-ippan-zaidan foundation JP: 一般財団法人 (一財 (財 ippan_zaidan_hojin / 一般財団法人 (一財 (財
jp-koeki-zaidan foundation JP: 公益財団法人 (公財 koeki_zaidan_hojin / 公益財団法人 (公財
jp-zaidan foundation JP: 財団法人 / 財団法人
jp-npo nonprofit JP: 特定非営利活動法人 (特非 npo法人 (npo tokutei_hieiri_katsudo_hojin / 特定非営利活動法人 (特非 npo法人
jp-nintei-npo nonprofit JP: 認定特定非営利活動法人 認定npo法人 / 認定特定非営利活動法人 認定npo法人
jp-gakko nonprofit JP: 学校法人 學校法人 (学 gakko_hojin / 学校法人 學校法人 (学
jp-iryo nonprofit JP: 医療法人 医療法人社団 医療法人財団 社会医療法人 特定医療法人 (医 (医社 iryo_hojin / 医療法人 医療法人社団 医療法人財団 社会医療法人 社会医療法人社団 社会医療法人財団 特定医療法人 (医 (医社
jp-shakai nonprofit JP: 社会福祉法人 社會福祉法人 (福 (社福 shakai_fukushi_hojin / 社会福祉法人 (福 (社福
jp-shukyo nonprofit JP: 宗教法人 (宗 shukyo_hojin / 宗教法人 (宗
jp-dokuho state JP: 独立行政法人 地方独立行政法人 (独 dokuritsu_gyosei_hojin / 独立行政法人 地方独立行政法人 (独 (地独
jp-kokuho state JP: 国立研究開発法人 国立大学法人 公立大学法人 (国研 (大 kokuritsu_daigaku_hojin / 国立研究開発法人 国立大学法人 公立大学法人 大学共同利用機関法人 (国研
jp-tokushu state JP: 特殊法人 認可法人 / 特殊法人
jp-kyodo cooperative JP: 協同組合 企業組合 kyodo_kumiai (協 / (協 企業組合
jp-zeirishi partnership JP: 税理士法人 弁護士法人 監査法人 司法書士法人 行政書士法人 社会保険労務士法人 特許業務法人 / 税理士法人 弁護士法人 司法書士法人 行政書士法人 特許業務法人
jp-llp partnership JP: 有限責任事業組合 / 有限責任事業組合
jp-lps limited-partnership JP: 投資事業有限責任組合 匿名組合
jp-sogo cooperative JP: 相互会社 相互會社 / 相互会社
jp-tmk limited JP: 特定目的会社 tmk tokutei_mokuteki_kaisha / 特定目的会社
jp-kumiai cooperative JP: 農事組合法人 管理組合法人 / 農事組合法人
jp-koeki nonprofit JP: 公益法人
# Korea
kr-jusik limited KR,KP: 주식회사 (주 jusik_hoesa jusikhoesa chusik_hoesa 주식_회사 / 주식회사 (주
kr-yuhan limited KR: 유한회사 (유 유한책임회사 (유한 yuhan_hoesa yuhanhoesa / 유한회사 (유 유한책임회사 (유한
kr-hapmyeong partnership KR: 합명회사 (명 / 합명회사
kr-hapja limited-partnership KR: 합자회사 (합 (합자 / 합자회사
kr-sadan association KR: 사단법인 (사 / 사단법인 (사
kr-jaedan foundation KR: 재단법인 (재 / 재단법인 (재
kr-hakgyo nonprofit KR: 학교법인 (학 / 학교법인 (학
kr-uiryo nonprofit KR: 의료법인 (의 / 의료법인 (의
kr-bokji nonprofit KR: 사회복지법인 (복 (사복 / 사회복지법인 (복
kr-hyeop cooperative KR: 사회적협동조합 (협 / 협동조합 사회적협동조합
kr-nongeop cooperative KR: 농업회사법인 영농조합법인 농업회사법인주식회사 / 농업회사법인 영농조합법인 농업회사법인주식회사
kr-teuksu state KR: 특수법인 지방공기업 / 특수법인
kr-beobmu partnership KR: 법무법인_유한 / 법무법인유한
# Australia, New Zealand, Pacific
au-pty limited AU,PG,NZ,ZA,NA,BW: =pty_ltd =pty_limited proprietary_limited pl_ltd pty ptyltd p_l .pl proprietary_ltd (pty_ltd
au-nl public AU: no_liability
au-inc association AU,NZ: incorporated_association inc_association assoc_inc
au-atf partnership AU: as_trustee_for atf
au-indigenous nonprofit AU: aboriginal_corporation torres_strait_islander_corporation rntbc
`
